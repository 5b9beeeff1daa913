import { describe, expect, test } from "vitest";
import { parseArea, formatArea, quotedSheet, splitSheet } from "./workbook/a1";
import { ErrorValue } from "./workbook/cell";
import type { CellValue } from "./workbook/cell";
import { formulaTokens, isWellFormed } from "./workbook/formula-tokens";
import { formulaValue } from "./workbook/formula-value";

const CELLS: Readonly<Record<string, readonly CellValue[]>> = { A1: [3], A2: ["文字"], A3: [null], "A1:A3": [3, "文字", null], "'甲 乙'!B1": [5], E1: [new ErrorValue("#N/A")] };

function value(formula: string): CellValue | undefined {
  const tokens = formulaTokens(formula);
  return tokens === null ? undefined : formulaValue(tokens, (reference) => CELLS[reference] ?? new ErrorValue("#REF!"));
}

describe("the value of a formula", () => {
  test.each([
    ["=1+2*3", 7],
    ["=(1+2)*-3", -9],
    ["=-2^2", 4],
    ["=10%*A1", 0.30000000000000004],
    ["=SUM(A1:A3,'甲 乙'!B1,2)", 10],
    ["=A1/A3", new ErrorValue("#DIV/0!")],
    ["=A1+A2", new ErrorValue("#VALUE!")],
    ["=SUM(A1,E1)", new ErrorValue("#N/A")],
    ["=Z9", new ErrorValue("#REF!")],
    ["=ROUND(1.005,2)", 1.01],
    ["=ROUND(-2.5,0)", -3],
    ["=A3", 0],
    ["=A2", "文字"],
    ["=ABS(A1-5)", 2],
  ])("%s", (formula, expected) => expect(value(formula)).toEqual(expected));

  test.each(["=IF(A1>1,1,0)", "=A1:A3", "=名称+1", "=A1&A2", "=VLOOKUP(1,A:B,2)"])("%s is not computed here", (formula) => {
    expect(value(formula)).toBeUndefined();
  });

  test.each([
    ["=SUM(A1", false],
    ["=A1)", false],
    ["=1+", false],
    ['=N("gouji', false],
    ['=N("(")=0', true],
    ["='甲(乙'!A1", true],
  ])("%s is well formed: %s", (formula, expected) => expect(isWellFormed(formula)).toBe(expected));
});

describe("addresses", () => {
  test.each(["A1", "B2:C3", "A:C", "2:5", "XFD1048576"])("%s is read and written", (address) => expect(formatArea(parseArea(address))).toBe(address));

  test.each(["", "A0", "XFE1", "A1048577", "A1:B2:C3", "A:3", "A1:B", "A", "甲1"])("%s is refused", (address) => expect(() => parseArea(address)).toThrow());

  test("names of sheets are quoted when they must be", () => {
    expect(["预算表", "表 1", "A1", "O'Neil"].map(quotedSheet)).toEqual(["预算表", "'表 1'", "'A1'", "'O''Neil'"]);
    expect(splitSheet("'O''Neil'!B2")).toEqual({ sheet: "O'Neil", rest: "B2" });
  });
});
