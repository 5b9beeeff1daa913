import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Change } from "../../src/changes/change";
import { review } from "../../src/review/review-workbook";
import { parseRange, addressToText, type CellReference } from "../../src/sheet/address";
import { cellAt, type WorkbookContent } from "../../src/sheet/sheet";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { XlsxHost } from "../../src/xlsx/xlsx-host";
import { convert } from "../xlsx/libreoffice";

/** Derived cells of the samples: totals of every level, a rate, a score. */
const DERIVED: readonly (readonly [file: string, cells: readonly string[]])[] = [
  ["部门预算-2019", ["表2!C5:C7", "表2!E5:E7", "表3!C4:E6", "表5!C4:D6", "表6!C4", "表7!B9"]],
  ["预算执行情况-2021", ["预算执行情况表!B5", "预算执行情况表!B10", "预算执行情况表!B13", "预算执行情况表!E5:E8"]],
  ["自评表与指标体系-2024", ["自评表!H7:I7", "自评表!H30"]],
];

function references(cells: readonly string[]): CellReference[] {
  return cells.flatMap((text) => {
    const [sheet = "", area = ""] = text.split("!");
    const range = parseRange(area);
    if (!range) throw new Error(text);
    const found: CellReference[] = [];
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) found.push({ sheet, row, column });
    }
    return found;
  });
}

function valueAt(content: WorkbookContent, cell: CellReference): unknown {
  const sheet = content.sheets.find(({ name }) => name === cell.sheet);
  return sheet ? (cellAt(sheet, cell)?.value ?? null) : undefined;
}

/** A sample whose derived cells were emptied. */
async function emptied(file: string, cells: readonly CellReference[]): Promise<{ host: XlsxHost; original: WorkbookContent }> {
  const host = new XlsxHost(new Uint8Array(readFileSync(new URL(`../../assets/samples/${encodeURIComponent(file)}.xlsx`, import.meta.url))));
  const original = await host.read();
  const changes = cells.map((cell): Change => {
    const sheet = original.sheets.find(({ name }) => name === cell.sheet);
    const before = (sheet && cellAt(sheet, cell)) ?? { value: null, format: "General" };
    return { cell, label: "", before, after: { ...before, value: null }, code: "fix" };
  });
  expect((await host.write(changes)).refusals).toEqual([]);
  return { host, original };
}

function asNumber(value: unknown): number {
  if (typeof value === "string") return value.includes("%") ? Number.parseFloat(value) / 100 : Number.parseFloat(value.replaceAll(",", ""));
  return typeof value === "number" ? value : Number.NaN;
}

describe.each(DERIVED)("derived cells of %s that were emptied", (file, areas) => {
  const cells = references(areas);

  it("are filled again with what stood there, and a second recalculation finds nothing to do", async () => {
    const { host, original } = await emptied(file, cells);
    const { changes } = review(await host.read());
    expect(new Set(changes.map(({ cell }) => `${cell.sheet}!${addressToText(cell)}`))).toEqual(new Set(cells.map((cell) => `${cell.sheet}!${addressToText(cell)}`)));
    expect((await host.write(changes)).written).toBe(true);
    const filled = await host.read();
    for (const cell of cells) {
      // A rate that was printed as 99% is 98.66% exactly; everything else is what it was.
      const precision = file === "预算执行情况-2021" && cell.column === 4 ? 1 : 2;
      expect(asNumber(valueAt(filled, cell)), addressToText(cell)).toBeCloseTo(asNumber(valueAt(original, cell)), precision);
    }
    expect(review(filled).changes).toEqual([]);
  });

  it("are filled with formulas that LibreOffice calculates to the same values", async () => {
    const { host } = await emptied(file, cells);
    const { changes } = review(await host.read(), { formulas: true });
    expect(changes.some(({ after }) => after.formula !== undefined)).toBe(true);
    await host.write(changes);
    const written = await host.read();
    const [recalculated] = Object.values(await convert(host.bytes(), "xlsx"));
    if (!recalculated) throw new Error("LibreOffice wrote nothing");
    const read = await readWorkbook(recalculated);
    for (const { cell } of changes) {
      expect(asNumber(valueAt(read, cell)), `${cell.sheet}!${addressToText(cell)}`).toBeCloseTo(asNumber(valueAt(written, cell)), 9);
    }
    expect(review(written, { formulas: true }).changes).toEqual([]);
  });
});
