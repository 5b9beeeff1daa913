import {
  absolute, add, compare, decimal, divide, equals, isZero, maximum, minimum, multiply, round, subtract, truncate, ZERO, type Decimal,
} from "../../number/decimal";
import type { ScoreWorking } from "../../relations/scored";
import type { ScoringProfile } from "../profile/scoring-profile";
import type { BandRule, Quantity, StepRule } from "../reading/indicator-value";
import { align } from "./aligned";
import { SHARE_DECIMALS } from "./computed";
import { unscored, type IndicatorScore } from "./indicator-score";

function lessPenalty(points: Decimal, steps: Decimal, penalty: Decimal): Decimal {
  return maximum(subtract(points, multiply(steps, penalty)), ZERO);
}

/**
 * The rule that the target itself states: `90%以上得10分，每降5%扣1分`. A step that is not completed costs nothing; that it costs
 * its share, or all of it, is in use too and accepted.
 */
export function stepRuleScore(rule: StepRule, actual: Quantity, rowPoints: Decimal, profile: ScoringProfile): IndicatorScore {
  const aligned = align(rule.threshold, actual);
  if (typeof aligned === "string") return unscored(aligned);
  const points = rule.points ?? rowPoints;
  const isReverse = rule.threshold.comparison === "le" || rule.threshold.comparison === "lt";
  const away = isReverse ? subtract(aligned.actual, aligned.target) : subtract(aligned.target, aligned.actual);
  const shortfall = maximum(away, ZERO);
  const exact = isZero(rule.step) ? undefined : divide(shortfall, rule.step, SHARE_DECIMALS);
  if (!exact) return unscored("no-base");
  const whole = truncate(exact, 0);
  const begun = equals(whole, exact) ? whole : add(whole, decimal(1));
  const score = round(lessPenalty(points, whole, rule.penalty), profile.decimals);
  const working: ScoreWorking = {
    rule: "steps", method: isZero(shortfall) ? "full" : "steps", ...aligned, points, score, steps: { count: whole, penalty: rule.penalty },
  };
  const candidates = [whole, exact, begun].map((steps) => ({ rule: "exact-rate" as const, score: lessPenalty(points, steps, rule.penalty) }));
  return { kind: "computed", working, candidates, exceeded: null };
}

/** `控制率在±10%以内得5分，±10-15%以内得3分`: the points of the narrowest band that the actual value lies in, beyond all of them none. */
export function bandRuleScore(rule: BandRule, actual: Quantity, rowPoints: Decimal, profile: ScoringProfile): IndicatorScore {
  const [first] = rule.bands;
  const aligned = first && align({ kind: "quantity", comparison: "plus-minus", value: first.within, unit: rule.unit, isApproximate: false }, actual);
  if (!aligned) return unscored("no-base");
  if (typeof aligned === "string") return unscored(aligned);
  const off = absolute(aligned.actual);
  const band = rule.bands.find(({ within }) => compare(off, within) <= 0);
  const score = minimum(band?.points ?? ZERO, rowPoints);
  const working: ScoreWorking = {
    rule: "bands", method: band ? (band === first ? "full" : "share") : "none", ...aligned, target: band?.within ?? first.within, points: rowPoints,
    score: round(score, profile.decimals),
  };
  return { kind: "computed", working, candidates: [{ rule: "exact-rate", score }], exceeded: null };
}
