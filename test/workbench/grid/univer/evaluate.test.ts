import { expect, test } from "vitest";
import { isPlausible } from "../../../../src/workbench/grid/univer/evaluate";

test.each([
  [3, 3, true],
  [4, 3, true],
  ["大", "大", true],
  [true, true, true],
  ["#NAME?", 7, false],
  ["#NAME?", { error: "#REF!" }, false],
  ["#DIV/0!", { error: "#DIV/0!" }, true],
  ["#N/A", "无", false],
  ["#1 楼", "#1 楼", true],
  [[[1, 2]], 1, false],
  [null, 1, false],
  [undefined, 1, false],
] as const)("%j where %j is known: %s", (result, known, plausible) => {
  expect(isPlausible(result, known)).toBe(plausible);
});
