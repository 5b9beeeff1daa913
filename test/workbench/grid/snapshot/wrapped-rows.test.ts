import type { Cell, CellStyle } from "hucre";
import { expect, test } from "vitest";
import { wrappedRows } from "../../../../src/workbench/grid/snapshot/wrapped-rows";

const WRAPPED: CellStyle = { alignment: { wrapText: true }, font: { size: 12 } };
const WIDTHS = { of: () => 166, font: { size: 11 }, usual: 20 };

/** One text in A1; the column takes ten Chinese letters of 16 pixels. */
function heightOf(text: string, more: { readonly style?: CellStyle; readonly height?: number; readonly isMerged?: boolean } = {}) {
  const sheet = { name: "表", visibility: "visible" as const, isProtected: false, rows: [[{ value: text, format: "General" }]] };
  const cell: Cell = { value: text, type: "string", style: more.style ?? WRAPPED };
  const look = {
    name: "表", rows: [], cells: new Map([["0,0", cell]]), merges: more.isMerged ? [{ startRow: 0, startCol: 0, endRow: 0, endCol: 3 }] : [],
    rowDefs: new Map(more.height === undefined ? [] : [[0, { height: more.height }]]),
  };
  return wrappedRows(sheet, look, WIDTHS)[0]?.h;
}

test.each([
  ["一二三四五六七八九十一", 42],
  ["一二三四五六七八九十", 21],
  ["abcdefghijklmnopq", 21],
  ["一\n二\n三", 63],
])("%j is %d pixels high", (text, height) => {
  expect(heightOf(text)).toBe(height);
});

test("a height of the file stands, merged cells count for nothing, as what is not wrapped", () => {
  const long = "一二三四五六七八九十".repeat(3);
  expect([heightOf(long, { height: 15 }), heightOf(long, { isMerged: true }), heightOf(long, { style: {} })]).toEqual([undefined, undefined, undefined]);
});

test("no row is higher than Excel's highest", () => {
  expect(heightOf("长".repeat(5000))).toBe(546);
});
