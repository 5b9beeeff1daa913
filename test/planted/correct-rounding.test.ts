import { expect, test } from "vitest";
import { review } from "../../src/review/review-workbook";
import { correctWorkbook, falseAlarms } from "./correct-rounding";

test("all seven tables of a workbook without mistakes are recognized", () => {
  expect(review(correctWorkbook(1)).forms.map(({ kind }) => kind)).toEqual([
    "budget-revenue-expenditure", "budget-revenue", "budget-expenditure", "budget-appropriation", "budget-general-public", "budget-basic", "budget-execution",
  ]);
});

test("correctly rounded figures are no mistake", () => {
  expect(falseAlarms(100).alarms).toEqual([]);
});
