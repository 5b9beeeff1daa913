import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare, decimal, decimalToText, parseDecimal, ZERO } from "../../../src/number/decimal";
import { stepScores, type StepScoring } from "../../../src/scoring/rules/step-score";

const dec = (text: string) => parseDecimal(text)!;
const scores = (rule: StepScoring, rate: string, points: string) => stepScores(rule, dec(rate), dec(points)).map(decimalToText);

const COMPLETION: StepScoring = { kind: "penalty", better: "more", full: "100", step: "5", penalty: "2", points: "5" };
const STAFF: StepScoring = { kind: "penalty", better: "less", full: "100", step: "1", penalty: "0.5", points: "5" };
const CONTROL: StepScoring = {
  kind: "bands", of: "value", points: "5",
  bands: [{ upTo: "0", points: "5" }, { upTo: "10", points: "4" }, { upTo: "20", points: "3" }, { upTo: "30", points: "2" }],
};
const COST: StepScoring = { kind: "bands", of: "size", points: "5", bands: [{ upTo: "10", points: "5" }, { upTo: "15", points: "3" }, { upTo: "20", points: "1" }] };

describe("a penalty for every step", () => {
  test.each([
    ["1", ["5.00", "5.00", "5.00"]], ["1.2", ["5.00", "5.00", "5.00"]],
    // 98 % is 0.4 of a step off: nothing, 0.80 or 2 points less.
    ["0.98", ["5.00", "4.20", "3.00"]], ["0.95", ["3.00", "3.00", "3.00"]], ["0.5", ["0.00", "0.00", "0.00"]],
  ])("每低于5%%扣2分: %s", (rate, expected) => {
    expect(scores(COMPLETION, rate, "5")).toEqual(expected);
  });

  test.each([["1", "5.00"], ["0.9", "5.00"], ["1.02", "4.00"], ["1.5", "0.00"]])("≦100%%，每超过一个百分点扣0.5分: %s", (rate, expected) => {
    expect(scores(STAFF, rate, "5")[0]).toBe(expected);
  });

  test("says nothing about other points than those it was stated for", () => {
    expect(scores(COMPLETION, "0.95", "10")).toEqual([]);
    expect(scores(CONTROL, "0.05", "8")).toEqual([]);
  });
});

describe("bands", () => {
  test.each([["0", "5"], ["-0.05", "5"], ["0.1", "4"], ["0.1001", "3"], ["0.3", "2"], ["0.31", "0"]])("预算控制率 %s", (rate, expected) => {
    expect(scores(CONTROL, rate, "5")).toEqual([expected]);
  });

  test.each([["0.1", "5"], ["-0.1", "5"], ["-0.12", "3"], ["0.2", "1"], ["0.21", "0"]])("成本控制率 ±: %s", (rate, expected) => {
    expect(scores(COST, rate, "5")).toEqual([expected]);
  });
});

describe("(1－10×比率)×分值", () => {
  test.each([["0", "10", "10.00"], ["0.03", "10", "7.00"], ["-0.03", "8", "5.60"], ["0.1", "10", "0.00"], ["0.4", "10", "0.00"]])("%s on %s points", (rate, points, expected) => {
    expect(scores({ kind: "linear", multiple: "10" }, rate, points)).toEqual([expected]);
  });
});

test("no score is below zero or above the points, and a worse rate never scores more", () => {
  const rate = fc.integer({ min: -3000, max: 3000 }).map((units) => decimal(units, 3));
  fc.assert(
    fc.property(fc.constantFrom(COMPLETION, STAFF), rate, rate, (rule, one, other) => {
      const points = dec("5");
      const [better, worse] = (compare(one, other) > 0) === (rule.kind === "penalty" && rule.better === "more") ? [one, other] : [other, one];
      const [high, low] = [stepScores(rule, better, points), stepScores(rule, worse, points)];
      high.forEach((score, index) => {
        expect(compare(score, low[index]!)).toBeGreaterThanOrEqual(0);
        expect(compare(low[index]!, ZERO)).toBeGreaterThanOrEqual(0);
        expect(compare(score, points)).toBeLessThanOrEqual(0);
      });
    }),
  );
});
