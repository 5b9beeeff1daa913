import { describe, expect, test } from "vitest";
import { decimalToText } from "../../src/number/decimal";
import { findingsOf, withLine } from "./score-findings";

describe("targets exceeded by far", () => {
  test.each([[119, []], [120, [["1.2", false]]], [129, [["1.2", false]]], [130, [["1.3", true]]], [430, [["1.3", true]]]])("%s of 100", (actual, expected) => {
    const found = findingsOf("over-fulfilled", withLine("≥100场", `${String(actual)}场`, 90));
    expect(found.map(({ limit, needsReason }) => [decimalToText(limit), needsReason])).toEqual(expected);
  });

  test("with a reason nothing is said, and nothing is said of targets that must not be exceeded", () => {
    expect(findingsOf("over-fulfilled", withLine("≥100场", "430场", 90, "新增两个场馆"))).toEqual([]);
    expect(findingsOf("over-fulfilled", withLine("≤100场", "10场", 90))).toEqual([]);
  });

  test("it says what was asked for and reached", () => {
    expect(findingsOf("over-fulfilled", withLine("≥10次", "43次", 90))[0]).toMatchObject({
      severity: "warning", cell: { row: 6, column: 4 }, indicator: "活动场次", target: "≥10次", actual: "43次",
    });
  });
});
