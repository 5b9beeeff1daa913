import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { add, compare, decimal, multiply, subtract, ZERO, type Decimal } from "../../../src/number/decimal";
import type { Comparison, Quantity } from "../../../src/scoring/reading/indicator-value";
import type { IndicatorScore } from "../../../src/scoring/rules/indicator-score";
import { scoreIndicator } from "../../../src/scoring/rules/score-indicator";
import { profileWith } from "./profile-with";

const PROFILE = profileWith({});
const figure = fc.tuple(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 0, max: 4 })).map(([units, scale]) => decimal(units, scale));
const positive = figure.filter(({ units }) => units > 0);
const points = fc.integer({ min: 1, max: 1000 }).map((units) => decimal(units, 1));

function quantity(value: Decimal, comparison: Comparison | null = null): Quantity {
  return { kind: "quantity", comparison, value, unit: "次", isApproximate: false };
}

function scoreOf(comparison: Comparison, target: Decimal, actual: Decimal, full: Decimal, profile = PROFILE): Decimal {
  const score: IndicatorScore = scoreIndicator({ target: quantity(target, comparison), actual: quantity(actual) }, full, "positive", profile);
  if (score.kind !== "computed") throw new Error(`not computed: ${JSON.stringify(score)}`);
  return score.working.score;
}


describe("scores of numbers", () => {
  const comparisons = fc.constantFrom<Comparison>("ge", "gt", "eq", "le", "lt");

  test("lie between none and all points", () => {
    fc.assert(fc.property(comparisons, positive, figure, points, (comparison, target, actual, full) => {
      const score = scoreOf(comparison, target, actual, full);
      expect(compare(score, ZERO)).toBeGreaterThanOrEqual(0);
      expect(compare(score, full)).toBeLessThanOrEqual(0);
    }));
  });

  test("are all points exactly where the target is met", () => {
    fc.assert(fc.property(positive, figure, points, (target, actual, full) => {
      const isMet = compare(actual, target) >= 0;
      const score = scoreOf("ge", target, actual, full);
      // Short of the target by less than rounding shows is still printed as all points.
      if (isMet) expect(compare(score, full)).toBe(0);
      else expect(compare(subtract(full, score), ZERO)).toBeGreaterThanOrEqual(0);
    }));
  });

  test("grow with what was reached, and fall with what was exceeded", () => {
    fc.assert(fc.property(positive, figure, figure, points, (target, one, more, full) => {
      const greater = add(one, more);
      expect(compare(scoreOf("ge", target, one, full), scoreOf("ge", target, greater, full))).toBeLessThanOrEqual(0);
      expect(compare(scoreOf("le", target, one, full), scoreOf("le", target, greater, full))).toBeGreaterThanOrEqual(0);
    }));
  });

  test("by ratio are never below those by how far the target was exceeded", () => {
    const linear = profileWith({ reverse: "linear" });
    fc.assert(fc.property(positive, figure, points, (target, actual, full) => {
      expect(compare(scoreOf("le", target, actual, full), scoreOf("le", target, actual, full, linear))).toBeGreaterThanOrEqual(0);
    }));
  });

  test("do not depend on the unit of both", () => {
    fc.assert(fc.property(comparisons, positive, figure, points, (comparison, target, actual, full) => {
      const thousand = decimal(1000);
      const one = scoreOf(comparison, target, actual, full);
      const other = scoreOf(comparison, multiply(target, thousand), multiply(actual, thousand), full);
      expect(compare(one, other)).toBe(0);
    }));
  });
});
