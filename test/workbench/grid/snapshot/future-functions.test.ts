import fc from "fast-check";
import { expect, test } from "vitest";
import { filedFormula, shownFormula } from "../../../../src/workbench/grid/snapshot/future-functions";

test.each([
  ['IFS(A1>0,"IFS(",TRUE,1)', '_xlfn.IFS(A1>0,"IFS(",TRUE,1)'],
  ["SUM(A1,CONCAT(B1:B3))", "SUM(A1,_xlfn.CONCAT(B1:B3))"],
  ["FILTER(A1:A3,A1:A3>0)", "_xlfn._xlws.FILTER(A1:A3,A1:A3>0)"],
  ["'MAXIFS('!A1+stdev.s(A1:A9)", "'MAXIFS('!A1+_xlfn.stdev.s(A1:A9)"],
  ["SUM(B2:B3)*IFSX(1)", "SUM(B2:B3)*IFSX(1)"],
])("%s stands in a file as %s", (shown, filed) => {
  expect(filedFormula(shown)).toBe(filed);
  expect(shownFormula(filed)).toBe(shown);
});

test.each(["_xlfn.LATER(A1)", "_xlfn._xlws.LATER(A1)"])("%s, of which we know nothing, stays as it is", (formula) => {
  expect(shownFormula(formula)).toBe(formula);
  expect(filedFormula(formula)).toBe(formula);
});

test("what a file holds comes back to the letter", () => {
  const piece = fc.constantFrom("_xlfn.IFS(", "_xlfn._xlws.SORT(", "_xlfn.NEW(", "SUM(", ")", '"a""IFS("', "'甲''乙'!A1", "+", ",", "A1", "合计");
  fc.assert(
    fc.property(fc.array(piece).map((pieces) => pieces.join(" ")), (formula) => {
      expect(filedFormula(shownFormula(formula))).toBe(formula);
    }),
  );
});
