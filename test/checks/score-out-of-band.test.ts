import { describe, expect, test } from "vitest";
import { profileWith } from "../scoring/rules/profile-with";
import { findingsOf, withLine } from "./score-findings";

describe("judgements outside of their band", () => {
  test.each([
    ["达成", 90, 0], ["达成", 72, 0], ["达成", 71.99, 1], ["部分达成", 72, 1], ["部分达成", 71.99, 0], ["部分达成", 54, 0], ["部分达成", 53.99, 1],
    ["未达成", 54, 1], ["未达成", 53.99, 0], ["未达成", 0, 0],
  ])("%s with %s of 90", (actual, score, findings) => {
    expect(findingsOf("score-out-of-band", withLine("效果明显", actual, score, "原因"))).toHaveLength(findings);
  });

  test("the bands are the profile's", () => {
    const profile = profileWith({ qualitative: { achieved: "0.8", partly: "0.5" } });
    expect(findingsOf("score-out-of-band", withLine("效果明显", "部分达成", 45, "原因"), { profile })).toEqual([]);
  });

  test("words without a tier, and more than all points, are other matters", () => {
    expect(findingsOf("score-out-of-band", withLine("效果明显", "得到认可", 10, "原因"))).toEqual([]);
    expect(findingsOf("score-out-of-band", withLine("效果明显", "达成", 91, "原因"))).toEqual([]);
  });
});
