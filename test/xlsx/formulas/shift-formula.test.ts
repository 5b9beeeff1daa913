import fc from "fast-check";
import { expect, test } from "vitest";
import { shiftFormula } from "../../../src/xlsx/formulas/shift-formula";

test.each([
  ["A1+$A1+A$1+$A$1", "C4+$A4+C$1+$A$1"],
  ["SUM(A1:B2)", "SUM(C4:D5)"],
  ["SUM(A:A)+SUM($B:C)", "SUM(C:C)+SUM($B:E)"],
  ["SUM(1:1)+SUM($2:3)", "SUM(4:4)+SUM($2:6)"],
  ["LOG10(A1)+ATAN2(B1,C1)", "LOG10(C4)+ATAN2(D4,E4)"],
  ['"A1"&A1&"""B2"', '"A1"&C4&"""B2"'],
  ["'A1 表'!A1+Sheet1!B2+支出总表!$C3", "'A1 表'!C4+Sheet1!D5+支出总表!$C6"],
  ["'It''s A1'!A1", "'It''s A1'!C4"],
  ["预算A1+A1_合计+合计.A1", "预算A1+A1_合计+合计.A1"],
  ["表1[A1]+表1[[#This Row],[B2]]", "表1[A1]+表1[[#This Row],[B2]]"],
  ["[1]Sheet1!A1", "[1]Sheet1!C4"],
  ["1.5E3+2E5*A1", "1.5E3+2E5*C4"],
  ["ABCD1+XFE1", "ABCD1+#REF!"],
  ["TRUE+_xlfn.CONCAT(A1)", "TRUE+_xlfn.CONCAT(C4)"],
  ["IF(A1>B1,#N/A,{1;2})", "IF(C4>D4,#N/A,{1;2})"],
])("%s three down and two right", (formula, shifted) => {
  expect(shiftFormula(formula, 3, 2)).toBe(shifted);
});

test("a reference that leaves the sheet is lost", () => {
  expect(shiftFormula("A1+B2+SUM(A1:B2)", -1, -1)).toBe("#REF!+A1+SUM(#REF!:A1)");
});

test("there and back again", () => {
  const reference = fc.record({ column: fc.constantFrom("J", "AB", "$C", "ZZ"), row: fc.constantFrom("100", "$7", "4321") });
  const formula = fc.array(reference, { minLength: 1 }).map((all) => all.map(({ column, row }) => column + row).join("+"));
  fc.assert(
    fc.property(formula, fc.integer({ min: -9, max: 50 }), fc.integer({ min: -9, max: 50 }), (text, rows, columns) => {
      expect(shiftFormula(shiftFormula(text, rows, columns), -rows, -columns)).toBe(text);
    }),
  );
});
