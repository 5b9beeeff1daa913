import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";

/** Compares with the committed file; `GOLDEN=update` writes it instead, and a person reads the difference. */
export function expectGolden(name: string, text: string): void {
  const path = fileURLToPath(new URL(`./${name}.txt`, import.meta.url));
  if (process.env.GOLDEN === "update") {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return;
  }
  expect(existsSync(path), `${name}.txt is missing: run again with GOLDEN=update and read it`).toBe(true);
  expect(text).toBe(readFileSync(path, "utf8"));
}
