import { describe, expect, test } from "vitest";
import { decimalToText } from "../../src/number/decimal";
import { profileWith } from "../scoring/rules/profile-with";
import type { ScoredForm } from "../scoring/scored-form";
import { findingsOf } from "./score-findings";

const FORM: ScoredForm = {
  lines: [
    ["产出指标（50分）", "数量指标", "场次", "≥10场", "10场", 50, 50],
    ["效益指标", "社会效益指标", "影响", "提升", "达成", 35, 35],
    ["满意度指标", "满意度指标", "满意度", "≥90%", "95%", 5, 5],
  ],
  total: 100,
};
const weights = (output: string, benefit: string, satisfaction: string) => [
  { levels: ["execution" as const], points: "10" }, { levels: ["output" as const], points: output },
  { levels: ["benefit" as const], points: benefit }, { levels: ["satisfaction" as const], points: satisfaction },
];

describe("weights of a chosen profile", () => {
  test("that are the sheet's", () => {
    expect(findingsOf("weights-differ", FORM, { profile: profileWith({ weights: weights("50", "35", "5") }) })).toEqual([]);
    expect(findingsOf("weights-differ", FORM)).toEqual([]);
  });

  test("that are not", () => {
    const found = findingsOf("weights-differ", FORM, { profile: profileWith({ weights: weights("50", "30", "10") }) });
    expect(found.map(({ levels, points, profilePoints }) => [levels.join("+"), decimalToText(points), decimalToText(profilePoints)])).toEqual([
      ["效益指标", "35", "30"], ["满意度指标", "5", "10"],
    ]);
    expect(found[0]?.severity).toBe("info");
  });

  test("one weight for two levels", () => {
    const together = [{ levels: ["execution" as const], points: "10" }, { levels: ["output" as const], points: "50" }, { levels: ["benefit" as const, "satisfaction" as const], points: "40" }];
    expect(findingsOf("weights-differ", FORM, { profile: profileWith({ weights: together }) })).toEqual([]);
  });
});
