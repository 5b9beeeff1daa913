import { expect, test } from "vitest";
import { readSample } from "../golden/sample-workbooks";
import { ErrorValue } from "../office-host/workbook/cell";
import { workbookOf, workbookWith } from "./workbook-of";

test("a workbook keeps values, formats, formulas, errors, protection and hidden sheets", () => {
  const { sheets } = workbookOf({
    unread: [],
    sheets: [
      { name: "预算表", visibility: "visible", isProtected: true, rows: [[null, { value: 0.5, format: "0%" }], [{ value: { error: "#REF!" }, format: "General", formula: "B1*2" }]] },
      { name: "说明", visibility: "veryHidden", isProtected: false, rows: [] },
    ],
  });
  expect(sheets.map(({ name, visibility, protection }) => [name, visibility, protection.on])).toEqual([["预算表", "Visible", true], ["说明", "VeryHidden", false]]);
  expect(sheets[0]?.grid.get(0, 1)).toEqual({ value: 0.5, formula: null, numberFormat: "0%", format: {} });
  expect(sheets[0]?.grid.get(1, 0)).toMatchObject({ value: new ErrorValue("#REF!"), formula: "=B1*2" });
});

test("every cell of a sample arrives", async () => {
  const content = await readSample("预算执行情况-2021");
  const workbook = workbookOf(content);
  for (const { name, rows } of content.sheets) {
    const cells = rows.flatMap((row, at) => row.flatMap((cell, column) => (cell === null ? [] : [[at, column, cell.value]])));
    expect([...workbook.sheet(name).grid.all()].map(({ row, column, cell }) => [row, column, cell.value])).toEqual(cells);
  }
});

test("a small workbook is written down by rows", () => {
  const workbook = workbookWith({ 表: [["项目", "金额"], ["合计", { value: 3, formula: "=SUM(B3:B4)" }], ["其中", null]] });
  expect(workbook.sheet("表").grid.get(1, 1)).toMatchObject({ value: 3, formula: "=SUM(B3:B4)" });
  expect(workbook.sheet("表").grid.used(true)).toEqual({ row: 0, column: 0, rows: 3, columns: 2 });
});
