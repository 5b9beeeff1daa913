import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** The scripts that a page names: all of them are read before anything is drawn. */
export function scriptsOf(page: string): string[] {
  return [...readFileSync(page, "utf8").matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].flatMap(([, file]) => file ?? []);
}

/** The size of files as a server sends them. */
export function zippedSize(folder: string, files: readonly string[]): string {
  return `${(files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length, 0) / 1000).toFixed(1)} kB`;
}
