import { describe, expect, test } from "vitest";
import { decimalToText, round } from "../../src/number/decimal";
import { findingsOf, withLine } from "./score-findings";

describe("full points in all", () => {
  test("although money was left", () => {
    const [found] = findingsOf("perfect-total", { ...withLine("≥10场", "10场", 90), funds: [259.11, 255.64, 10, 0.9866, 10] });
    expect(found).toMatchObject({ severity: "warning", cell: { row: 7, column: 6 }, rateCell: { row: 3, column: 6 } });
    expect(found && decimalToText(round(found.rate, 4))).toBe("0.9866");
  });

  test("are right where all of it was spent, and where the total is lower", () => {
    expect(findingsOf("perfect-total", withLine("≥10场", "10场", 90))).toEqual([]);
    expect(findingsOf("perfect-total", { ...withLine("≥10场", "10场", 90), funds: [1000, 999.99, 10, 1, 10] })).toEqual([]);
    expect(findingsOf("perfect-total", { ...withLine("≥10场", "10场", 90), funds: [259.11, 255.64, 10, 0.9866, 9.87], total: 99.87 })).toEqual([]);
  });
});
