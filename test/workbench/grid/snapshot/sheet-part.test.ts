import { expect, test } from "vitest";
import { makeSnapshot } from "../../../../src/workbench/grid/snapshot/make-snapshot";
import { readSheetParts } from "../../../../src/workbench/grid/snapshot/sheet-part";
import { packParts, plainParts, worksheet } from "../../../xlsx/workbook-parts";

const ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';

const bytes = packParts(plainParts({
  甲: worksheet(ROW, '<conditionalFormatting sqref="A1"><cfRule type="top10" priority="1"/></conditionalFormatting>', '<sheetFormatPr defaultRowHeight="24" defaultColWidth="10.625"/>'),
  乙: worksheet(ROW),
}));

test("the usual sizes of a sheet and its rules are read; what is not there is not made up", () => {
  expect(readSheetParts(bytes, ["甲"])?.get("甲")).toMatchObject({ rowHeight: 24, columnWidth: 10.625, rules: [{ type: "top10" }] });
  expect([...(readSheetParts(bytes, ["甲", "乙"]) ?? [])][1]).toEqual(["乙", { rowHeight: undefined, columnWidth: undefined, rules: [] }]);
});

test("rows and columns of no size of their own have the usual one", async () => {
  const { data } = await makeSnapshot(bytes);
  expect(data.sheets["s1"]).toMatchObject({ defaultRowHeight: 32, defaultColumnWidth: 74 });
  expect(data.sheets["s2"]).toMatchObject({ defaultRowHeight: 20, defaultColumnWidth: 72 });
});
