import { readdirSync, readFileSync } from "node:fs";
import type { WorkbookContent } from "../../src/sheet/sheet";
import { readWorkbook } from "../../src/xlsx/read-workbook";

const folder = new URL("../../assets/samples/", import.meta.url);

/** Names of the workbooks in assets/samples, without ending. */
export const sampleNames: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith(".xlsx") && !name.startsWith("~"))
  .map((name) => name.slice(0, -".xlsx".length))
  .sort();

export function readSample(name: string): Promise<WorkbookContent> {
  return readWorkbook(readFileSync(new URL(encodeURIComponent(`${name}.xlsx`), folder)));
}
