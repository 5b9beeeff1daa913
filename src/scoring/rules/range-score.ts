import { compare, sign, type Decimal } from "../../number/decimal";
import type { ScoringProfile } from "../profile/scoring-profile";
import type { Quantity, QuantityRange } from "../reading/indicator-value";
import { align } from "./aligned";
import { computedScore, exceededBy, FULL, quotient } from "./computed";
import { unscored, type IndicatorScore } from "./indicator-score";

function end({ unit }: QuantityRange, value: Decimal): Quantity {
  return { kind: "quantity", comparison: null, value, unit, isApproximate: false };
}

/**
 * A target with two ends: full points within, below it actual ÷ lower end; above it over-fulfilment, or upper end ÷ actual
 * where the profile says so (DOMAIN.md 3.3).
 */
export function rangeScore(target: QuantityRange, actual: Quantity, points: Decimal, profile: ScoringProfile): IndicatorScore {
  const [low, high] = [align(end(target, target.low), actual), align(end(target, target.high), actual)];
  if (typeof low === "string") return unscored(low);
  if (typeof high === "string") return unscored(high);
  if (sign(low.target) <= 0 && compare(low.actual, low.target) < 0) return unscored("no-base");
  const rule = "range";
  if (compare(low.actual, low.target) < 0) {
    const completion = quotient(low.actual, low.target);
    return computedScore({ rule, aligned: low, points, profile, completion, shares: [{ method: "ratio", share: completion, accepted: "exact-rate" }] });
  }
  const isWithin = compare(high.actual, high.target) <= 0;
  if (isWithin) return computedScore({ rule, aligned: high, points, profile, shares: [FULL] });
  if (sign(high.target) <= 0) return unscored("no-base");
  const completion = quotient(high.actual, high.target);
  if (profile.rangeAbove === "full") {
    return computedScore({ rule, aligned: high, points, profile, completion, exceeded: exceededBy(completion, profile), shares: [FULL] });
  }
  return computedScore({
    rule, aligned: high, points, profile, completion, extra: { exceeds: true },
    shares: [{ method: "inverse-ratio", share: quotient(high.target, high.actual), accepted: "exact-rate" }],
  });
}
