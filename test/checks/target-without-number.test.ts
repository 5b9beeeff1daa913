import { describe, expect, test } from "vitest";
import { findingsOf, withLine } from "./score-findings";

describe("targets without a number", () => {
  test("a number for words, or for nothing", () => {
    expect(findingsOf("target-without-number", withLine("控制在预算中", "100%", 90))).toMatchObject([{ severity: "info", cell: { row: 6, column: 3 }, target: "控制在预算中" }]);
    expect(findingsOf("target-without-number", withLine("", "5次", 90))).toMatchObject([{ target: "" }]);
  });

  test("words for words are a judgement", () => {
    expect(findingsOf("target-without-number", withLine("持续改善", "有所改善", 90))).toEqual([]);
  });
});
