import { expect, test } from "vitest";
import { formulaOf } from "../../src/diagnosis/relation-formula";
import { PRODUCT } from "../relations/product";
import { lookup, type Entry } from "./table";

test.each<[Entry, string | undefined]>([
  [95, "ROUND(C1*D1/100,2)"], [{ value: 0.95, format: "0%" }, "ROUND(C1*D1,2)"], [0.95, "ROUND(C1*D1,2)"],
  // Excel would not calculate with a text.
  ["95", undefined], [null, undefined],
])("the formula of a score that is a product, the rate written as %j", (rate, expected) => {
  expect(formulaOf(PRODUCT, lookup({ C1: rate, D1: 40 }, "General"))).toBe(expected);
});
