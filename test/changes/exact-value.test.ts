import { expect, test } from "vitest";
import { exactValue } from "../../src/changes/exact-value";
import { decimalToText } from "../../src/number/decimal";
import { lookup, type Entry } from "../diagnosis/table";
import { PRODUCT } from "../relations/product";

test.each<[Entry, Entry, string | undefined]>([
  [95, 40, "38.00"], ["95%", 40, "38.00"], [0.875, 9, "7.88"], [null, 40, undefined], [95, null, undefined],
])("a score that is a product is written with two decimals, half up: %j × %j", (rate, points, expected) => {
  const value = exactValue(PRODUCT, lookup({ C1: rate, D1: points }, "General"));
  expect(value && decimalToText(value)).toBe(expected);
});
