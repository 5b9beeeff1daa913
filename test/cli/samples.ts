import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The committed sample workbooks, by name without extension. */
export function samplePath(name: string): string {
  return fileURLToPath(new URL(`../../assets/samples/${name}.xlsx`, import.meta.url));
}

export function sampleBytes(name: string): Uint8Array {
  return readFileSync(samplePath(name));
}

/** A workbook whose sheets the tests of the command line know. */
export const EXECUTION = "预算执行情况-2021";
