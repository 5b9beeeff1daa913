import { readXlsx } from "hucre";
import type { Workbook } from "hucre";
import type { WorkbookContent } from "../../../sheet/sheet";

/**
 * How the sheets look that our own reader could read; undefined where hucre cannot read the file. It is asked for
 * these sheets only, since it refuses a whole workbook for one chart sheet.
 */
export async function readLooks(bytes: Uint8Array, { sheets }: WorkbookContent): Promise<Workbook | undefined> {
  const wanted = new Set(sheets.map(({ name }) => name));
  try {
    return await readXlsx(bytes, { readStyles: true, sheets: ({ name }) => wanted.has(name) });
  } catch {
    return undefined;
  }
}
