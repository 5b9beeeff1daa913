import {
  absolute, add, compare, divide, equals, maximum, multiply, ONE, round, shift, subtract, truncate, ZERO, type Decimal,
} from "../../number/decimal";
import { SHARE_DECIMALS, setting } from "./computed";

/** Scores are kept with two decimals, half up (DOMAIN.md 3.8). */
const SCORE_DECIMALS = 2;

/**
 * How a rate is turned into points. Rates and steps are in percentage points; figures are decimal strings, as in profiles.
 * `points` are those that the rule was stated for: with other points it says nothing.
 */
export type StepScoring =
  /** `100%计满分，每低于5%扣2分，扣完为止`; with `less`, the other way round: `≦100%计满分，每超过一个百分点扣0.5分`. */
  | { readonly kind: "penalty"; readonly better: "more" | "less"; readonly full: string; readonly step: string; readonly penalty: string; readonly points: string }
  /** `=0 5分，0-10%（含）4分，…`: points by the first end that the rate does not exceed, whatever its sign with `of: "size"`; beyond all of them none. */
  | { readonly kind: "bands"; readonly of: "value" | "size"; readonly bands: readonly { readonly upTo: string; readonly points: string }[]; readonly points: string }
  /** `(1－10×比率)×分值`, none below zero; for any points. */
  | { readonly kind: "linear"; readonly multiple: string };

function afterPenalty(points: Decimal, steps: Decimal, penalty: Decimal): Decimal {
  return round(maximum(subtract(points, multiply(steps, penalty)), ZERO), SCORE_DECIMALS);
}

function penaltyScores(rule: Extract<StepScoring, { kind: "penalty" }>, percent: Decimal, points: Decimal): Decimal[] {
  const full = setting(rule.full);
  const off = rule.better === "more" ? subtract(full, percent) : subtract(percent, full);
  const exact = divide(maximum(off, ZERO), setting(rule.step), SHARE_DECIMALS);
  if (!exact) return [];
  const whole = truncate(exact, 0);
  const begun = equals(whole, exact) ? whole : add(whole, ONE);
  return [whole, exact, begun].map((steps) => afterPenalty(points, steps, setting(rule.penalty)));
}

/**
 * The scores that a rule in steps allows for a rate (a ratio: 98 % is 0.98), the likeliest first: a step that is not completed
 * costs nothing, its share, or all of it; all three are in use. Empty where the rule speaks of other points.
 */
export function stepScores(rule: StepScoring, rate: Decimal, points: Decimal): readonly Decimal[] {
  if (rule.kind === "linear") {
    const share = maximum(subtract(ONE, multiply(setting(rule.multiple), absolute(rate))), ZERO);
    return [round(multiply(share, points), SCORE_DECIMALS)];
  }
  if (!equals(setting(rule.points), points)) return [];
  const percent = shift(rate, 2);
  if (rule.kind === "penalty") return penaltyScores(rule, percent, points);
  const measured = rule.of === "size" ? absolute(percent) : percent;
  const band = rule.bands.find(({ upTo }) => compare(measured, setting(upTo)) <= 0);
  return [band ? setting(band.points) : ZERO];
}
