import { compare, sign, type Decimal } from "../../number/decimal";
import type { ScoringProfile } from "../profile/scoring-profile";
import type { Aligned } from "./aligned";
import { computedScore, exceededBy, FULL, NOTHING, quotient, setting, type Share } from "./computed";
import { unscored, type IndicatorScore } from "./indicator-score";

interface Case {
  readonly aligned: Aligned;
  readonly points: Decimal;
  readonly profile: ScoringProfile;
}

/** The target is exceeded so far that the profile takes points off. */
function deduction({ aligned, profile }: Case, exceeded: "warn" | "reason" | null): Share | null {
  const { deduct } = profile.overFulfilment;
  if (exceeded !== "reason" || deduct === "none") return null;
  return deduct === "zero" ? NOTHING : { method: "inverse-ratio", share: quotient(aligned.target, aligned.actual), accepted: "exact-rate" };
}

/** More is better (≥, >, =): full points when the target is met, else actual ÷ target of them (DOMAIN.md 3.3). A negative actual counts as none. */
export function positiveScore(input: Case, rule: "positive" | "equal"): IndicatorScore {
  const { aligned, points, profile } = input;
  const { target, actual } = aligned;
  if (sign(target) < 0) return unscored("no-base");
  if (sign(target) === 0) {
    // "=0": nothing may happen. "≥0" is met by everything.
    const isMet = rule === "positive" || sign(actual) <= 0;
    return computedScore({ rule, aligned, points, profile, shares: [isMet ? FULL : NOTHING] });
  }
  const completion = sign(actual) <= 0 ? quotient({ units: 0, scale: 0 }, target) : quotient(actual, target);
  if (compare(actual, target) < 0) {
    const { zeroBelowRatio } = profile;
    const ratio: Share = { method: "ratio", share: completion, accepted: "exact-rate" };
    const isBelow = zeroBelowRatio !== undefined && compare(completion, setting(zeroBelowRatio)) < 0;
    return computedScore({
      rule, aligned, points, profile, completion,
      shares: [isBelow ? NOTHING : ratio],
      ...(isBelow && { extra: { zeroBelow: setting(zeroBelowRatio) } }),
    });
  }
  const exceeded = exceededBy(completion, profile);
  if (rule === "equal" && profile.equal === "exact" && compare(actual, target) > 0) {
    return computedScore({
      rule, aligned, points, profile, completion, exceeded, extra: { exceeds: true },
      shares: [{ method: "inverse-ratio", share: quotient(target, actual), accepted: "exact-rate" }],
    });
  }
  const deducted = deduction(input, exceeded);
  return computedScore({
    rule, aligned, points, profile, completion, exceeded, shares: [deducted ?? FULL], ...(deducted && { extra: { exceeds: true } }),
  });
}
