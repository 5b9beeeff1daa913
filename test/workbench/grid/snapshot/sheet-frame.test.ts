import { expect, test } from "vitest";
import { columnData, rowData, sheetExtent } from "../../../../src/workbench/grid/snapshot/sheet-frame";
import { digitWidth, widthInPixels } from "../../../../src/workbench/grid/snapshot/sheet-size";

test.each([
  ["宋体", 9, 72],
  ["SimSun", 16, 128],
  ["Calibri", 9.140625, 64],
  [undefined, 8.7109375, 61],
] as const)("a column in %s of %d characters is %d pixels wide", (font, characters, pixels) => {
  expect(widthInPixels(characters, digitWidth(font))).toBe(pixels);
});

test("heights, widths and what is hidden", () => {
  const look = { name: "表", rows: [], columns: [{ width: 9 }, {}, { hidden: true }], rowDefs: new Map([[0, { height: 30 }], [4, { hidden: true }]]) };
  expect(columnData(look, 8)).toEqual({ 0: { w: 72 }, 2: { hd: 1 } });
  expect(rowData(look)).toEqual({ 0: { h: 40, ia: 0 }, 4: { hd: 1 } });
});

test("a sheet goes as far as its cells, its looks and its merged areas, and some way beyond", () => {
  const sheet = { name: "表", visibility: "visible" as const, isProtected: false, rows: [[{ value: 1, format: "General" }]] };
  expect(sheetExtent(sheet, undefined)).toEqual({ rowCount: 100, columnCount: 26 });
  const cells = new Map([["299,2", { value: null, type: "empty" as const, style: { font: { bold: true } } }]]);
  const merges = [{ startRow: 0, startCol: 0, endRow: 0, endCol: 39 }];
  expect(sheetExtent(sheet, { name: "表", rows: [], cells, merges })).toEqual({ rowCount: 350, columnCount: 48 });
});
