import { expect, test } from "vitest";
import { KeptFormulas } from "../../../../src/workbench/grid/univer/kept-formulas";

const cell = { sheet: "表", row: 1, column: 2 };

test("a kept formula stands while its cell shows the value of the file", () => {
  const kept = new KeptFormulas();
  kept.keep(cell, "外部()", 7);
  expect(kept.at(cell, 7)).toBe("外部()");
  expect(kept.at(cell, 8)).toBeUndefined();
  expect(kept.at(cell, null)).toBeUndefined();
  expect(kept.at({ ...cell, row: 2 }, 7)).toBeUndefined();
});

test("errors are the same by their names", () => {
  const kept = new KeptFormulas();
  kept.keep(cell, "外部()", { error: "#REF!" });
  expect(kept.at(cell, { error: "#REF!" })).toBe("外部()");
  expect(kept.at(cell, { error: "#N/A" })).toBeUndefined();
});

test("what is written on purpose is not taken for the formula, even where it is the same value", () => {
  const kept = new KeptFormulas();
  kept.keep(cell, "外部()", 7);
  kept.forget(cell);
  expect(kept.at(cell, 7)).toBeUndefined();
});
