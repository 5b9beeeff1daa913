import { expect } from "vitest";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { addressToText, type CellReference } from "../../../src/sheet/address";
import type { Cell } from "../../../src/sheet/cell";
import { cellAt, type WorkbookContent } from "../../../src/sheet/sheet";
import { referenceOf } from "../../contract/contract-cells";
import { readSample } from "../../golden/sample-workbooks";
import { sheetsAsCsv } from "../../xlsx/libreoffice";
import { changedParts } from "../../xlsx/workbook-parts";
import { sampleBytes } from "./grid-test";
import { test } from "./workbench-test";

function cellIn({ sheets }: WorkbookContent, cell: CellReference): Cell | null {
  const sheet = sheets.find(({ name }) => name === cell.sheet);
  return sheet ? cellAt(sheet, cell) : null;
}

test("recalculated, undone, recalculated again and downloaded: surgically, under a name that says so, read by us and by LibreOffice", async ({ openWorkbench }) => {
  const workbench = await openWorkbench();
  await workbench.check();
  await workbench.page.getByRole("tab", { name: /^重算/ }).click();
  await workbench.button("应用 6 格").click();
  await workbench.text("已改动 6 格").waitFor();
  await workbench.button("撤销").first().click();
  await workbench.text("未改动").waitFor();
  await workbench.button("应用 6 格").click();
  await workbench.text("已改动 6 格").waitFor();
  const { name, bytes } = await workbench.download();
  expect(name).toBe("差错示例-已核对.xlsx");
  const before = await readSample("差错示例");
  const after = await readWorkbook(bytes);
  const changed = after.sheets.flatMap(({ name: sheet, rows }) =>
    rows.flatMap((cells, row) => cells.flatMap((cell, column) =>
      JSON.stringify(cell) === JSON.stringify(cellIn(before, { sheet, row, column })) ? [] : [`${sheet} ${addressToText({ row, column })}`])));
  expect(changed.length).toBe(6);
  const sheets = Object.keys(await sheetsAsCsv(bytes));
  expect(sheets.sort()).toEqual(after.sheets.map((sheet) => sheet.name).sort());
  const parts = changedParts(sampleBytes("差错示例"), bytes);
  expect(parts.filter((part) => !/^xl\/(?:worksheets\/sheet\d+|styles|workbook|calcChain)\.xml$|^customXml\/|^\[Content_Types\]\.xml$|_rels\/workbook\.xml\.rels$/.test(part))).toEqual([]);
});

test("a figure typed into the grid goes into the file, is checked again, and is in the download", async ({ openWorkbench }) => {
  const workbench = await openWorkbench();
  await workbench.check();
  await workbench.item("疑似漏列一项").first().click();
  await workbench.addressLine.getByText("D4").waitFor();
  await workbench.addressLine.getByText("4772232.22").waitFor();
  await workbench.button("打开").focus();
  await workbench.page.keyboard.press("F6");
  await workbench.page.keyboard.type("4876272.22");
  await workbench.page.keyboard.press("Enter");
  await workbench.text("已改动 1 格").waitFor();
  await workbench.page.getByText("现已成立").first().waitFor();
  const { bytes } = await workbench.download();
  expect(cellIn(await readWorkbook(bytes), referenceOf("收支总表!D4"))?.value).toBe(4876272.22);
});

test("the report becomes a sheet of its own, with a tab", async ({ openWorkbench }) => {
  const workbench = await openWorkbench();
  await workbench.check();
  await workbench.button("更多").click();
  await workbench.page.getByRole("menuitem", { name: "检查报告", exact: true }).click();
  await workbench.sheetTab("勾稽检查报告").or(workbench.page.getByRole("tab", { name: /报告/ })).first().waitFor();
});
