import { describe, expect, test } from "vitest";
import { findingsOf, withLine } from "./score-findings";

describe("actual values that should be numbers", () => {
  test("a word for a number", () => {
    expect(findingsOf("actual-not-a-number", withLine("≤30万元", "完成", 90))).toMatchObject([{ cell: { row: 6, column: 4 }, target: "≤30万元", actual: "完成" }]);
  });

  test("nothing for a number, yet points", () => {
    expect(findingsOf("actual-not-a-number", withLine("=100%", "", 90))).toMatchObject([{ target: "=100%", actual: "" }]);
    expect(findingsOf("actual-not-a-number", withLine("=100%", "", 0))).toEqual([]);
  });

  test("words for words, and dates", () => {
    expect(findingsOf("actual-not-a-number", withLine("效果明显", "完成", 90))).toEqual([]);
    expect(findingsOf("actual-not-a-number", withLine("12月底前", "按时完成", 90))).toEqual([]);
  });
});
