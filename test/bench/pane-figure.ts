import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { BenchFigure } from "./figure";

const folder = fileURLToPath(new URL("../../dist/taskpane/", import.meta.url));
const OFFICE = "office/";
/** What office.js loads besides itself in Excel for Windows in Chinese. */
const OFFICE_BEHIND = ["office/excel-win32-16.01.js", "office/zh-cn/office_strings.js"];

const kilobytes = (files: readonly string[]): string =>
  `${(files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length, 0) / 1000).toFixed(1)} kB`;

/** The scripts that the page names: all of them are read before anything is drawn. */
export function paneFigures(): BenchFigure[] {
  const figure = { name: "pane: JavaScript before first paint, gzip", must: "≤ 250 kB", aim: "≤ 150 kB" };
  const page = path.join(folder, "taskpane.html");
  if (!existsSync(page)) return [{ ...figure, measured: "not built (npm run build:taskpane)" }];
  const scripts = [...readFileSync(page, "utf8").matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].flatMap(([, file]) => file ?? []);
  const ours = scripts.filter((file) => !file.startsWith(OFFICE));
  const microsofts = [...scripts.filter((file) => file.startsWith(OFFICE)), ...OFFICE_BEHIND].filter((file) => existsSync(path.join(folder, file)));
  return [{ ...figure, measured: `${kilobytes(ours)}, and ${kilobytes(microsofts)} of Microsoft's Office.js` }];
}
