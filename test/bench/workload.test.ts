import { expect, test } from "vitest";
import { figureTable } from "./figure";
import { median } from "./stopwatch";
import { barePass, countCells, usualWorkbook } from "./workload";

test("the usual workbook has about 7,200 cells in about forty tables", () => {
  const content = usualWorkbook();
  expect(countCells(content)).toBeGreaterThanOrEqual(7200);
  expect(countCells(content)).toBeLessThan(8500);
  expect(content.sheets.length).toBeGreaterThan(30);
  expect(content.sheets.length).toBeLessThan(55);
  expect(barePass(content)).toBeGreaterThan(0);
});

test("the median of measurements", () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
});

test("a table of figures", () => {
  expect(figureTable([{ name: "元", must: "1", aim: "2", measured: "3" }]).split("\n")).toHaveLength(3);
});
