import { expect, test } from "vitest";
import { rangeToText } from "../../../src/sheet/address";
import { formulaReferences } from "../../../src/xlsx/formulas/formula-references";

function told(formula: string): unknown[] {
  const { references, names, isOpen } = formulaReferences(formula);
  const areas = references.map(({ sheet, range }) => (sheet === undefined ? "" : `${sheet}!`) + rangeToText(range));
  return isOpen ? [...areas, ...names, "open"] : [...areas, ...names];
}

test.each<[string, unknown[]]>([
  ["A1+$B$2", ["A1", "B2"]],
  ["SUM(B4:B5,$C$1:D9)", ["B4:B5", "C1:D9"]],
  ["SUM(A:B)+SUM(3:4)", ["A1:B1048576", "A3:XFD4"]],
  ["支出总表!B6*2+'自评表 (2)'!$A$1+'It''s'!C3:C4", ["支出总表!B6", "自评表 (2)!A1", "It's!C3:C4"]],
  ["预算合计+LOG10(A1)", ["A1", "预算合计"].sort()],
  ['"B2"&A1', ["A1"]],
  ["[1]Sheet1!A1+'[1]支出 表'!A1+'C:\\[b.xlsx]表'!B2", []],
  ["表1[合计]", ["表1", "open"]],
  ["INDIRECT(\"B\"&A1)", ["A1", "open"]],
  ["OFFSET(A1,1,1)", ["A1", "open"]],
  ["SUM(Sheet1:Sheet3!A1)", ["open"]],
  ["SUM('一月:三月'!A1)", ["open"]],
  ["1.5E3*2", []],
])("%s", (formula, expected) => {
  expect([...told(formula)].sort()).toEqual([...expected].sort());
});
