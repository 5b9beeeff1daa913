import { expect, test } from "vitest";
import { maskFormula } from "../../../src/excel/recorder/mask-formula";
import { ShapeMask } from "../../../src/excel/recorder/shape-mask";

test.each([
  ["=SUM(B3:B12)", "=SUM(B3:B12)"],
  ["=$B$4+C5-ROUND(D6/10000,4)", "=$B$4+C5-ROUND(D6/10000,1)"],
  ["=IF(A1>890.17,\"合格\",\"不合格\")", "=IF(A1>100.11,\"㐀㐀\",\"㐀㐀㐀\")"],
  ["=收入表!B4+'支出 表'!$C$5", "=㐀㐀㐀!B4+'㐀㐀 㐀'!$C$5"],
  ["=[预算2024.xlsx]Sheet1!A1", "=[㐀㐀1000.aaaa]Aaaaa1!A1"],
  ["=年初结余*1.5e3+SUM(B:B,3:4)", "=㐀㐀㐀㐀*1.1e3+SUM(B:B,3:4)"],
  ["=IF(TRUE,#N/A,_xlfn.XLOOKUP(A1,B:B,C:C))", "=IF(TRUE,#N/A,_xlfn.XLOOKUP(A1,B:B,C:C))"],
  ['=N("gouji:error")=0', '=N("gouji:error")=0'],
])("%s", (formula, masked) => {
  expect(maskFormula(formula, new ShapeMask())).toBe(masked);
  expect(maskFormula(masked, new ShapeMask())).toBe(masked);
});

test("a sheet in a formula is masked as the sheet itself is", () => {
  const mask = new ShapeMask();
  const [first, second] = [mask.text("收入表"), mask.text("支出表")];
  expect(maskFormula("=支出表!A1-'收入表'!A1", mask)).toBe(`=${second}!A1-'${first}'!A1`);
});
