import { readdirSync, readFileSync } from "node:fs";
import { readXlsx } from "hucre";
import { expect, test } from "vitest";
import { addressToText } from "../../src/sheet/address";
import { isCellError } from "../../src/sheet/cell";
import { readWorkbook } from "../../src/xlsx/read-workbook";

const SAMPLES = new URL("../../assets/samples/", import.meta.url);

/** What a cell holds, in the words that both readers share. */
function plain(value: unknown): unknown {
  if (value === undefined || value === "" || value === null) return null;
  return value;
}

// hucre is an independent reader of the same files: the two must see the same cells.
test.each(readdirSync(SAMPLES).filter((name) => name.endsWith(".xlsx")))("hucre reads the same cells of %s", async (name) => {
  const bytes = new Uint8Array(readFileSync(new URL(encodeURIComponent(name), SAMPLES)));
  const [ours, theirs] = await Promise.all([readWorkbook(bytes), readXlsx(bytes)]);
  expect(ours.sheets.map((sheet) => sheet.name)).toEqual(theirs.sheets.map((sheet) => sheet.name));
  const different: string[] = [];
  let compared = 0;
  ours.sheets.forEach((sheet, index) => {
    const other = theirs.sheets[index]?.rows ?? [];
    for (let row = 0; row < Math.max(sheet.rows.length, other.length); row++) {
      for (let column = 0; column < Math.max(sheet.rows[row]?.length ?? 0, other[row]?.length ?? 0); column++) {
        const value = sheet.rows[row]?.[column]?.value ?? null;
        const own = isCellError(value) ? value.error : plain(value);
        if (own !== plain(other[row]?.[column])) different.push(`${sheet.name}!${addressToText({ row, column })}`);
        if (own !== null) compared++;
      }
    }
  });
  expect(different).toEqual([]);
  expect(compared).toBeGreaterThan(50);
});
