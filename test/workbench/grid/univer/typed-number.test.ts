import { expect, test } from "vitest";
import { typedNumber } from "../../../../src/workbench/grid/univer/typed-number";

test.each([
  [0.9500000000000001, "95%", true, 0.95],
  [95, "95", true, 0.95],
  [-12.5, "-12.5", true, -0.125],
  [0.95, "0.95", true, 0.95],
  [1.5, "150%", true, 1.5],
  [1.5, "150％", true, 1.5],
  [95, "95", false, 95],
  [1138.0700000000002, "1138.07", false, 1138.07],
])("%d typed as %s (percent cell: %s) is %d", (value, text, isPercent, meant) => {
  expect(typedNumber(value, text, isPercent)).toBe(meant);
});
