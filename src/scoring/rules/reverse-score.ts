import { compare, sign, type Decimal } from "../../number/decimal";
import type { ScoringProfile } from "../profile/scoring-profile";
import type { Aligned } from "./aligned";
import { computedScore, FULL, linearShare, NOTHING, quotient, setting, type Share } from "./computed";
import { unscored, type IndicatorScore } from "./indicator-score";

/**
 * Less is better (≤, <): full points up to the target, above it target ÷ actual of them, or 1 − (actual − target) ÷ target;
 * both are in use and the profile says which is written (DOMAIN.md 3.3).
 */
export function reverseScore({ aligned, points, profile }: { readonly aligned: Aligned; readonly points: Decimal; readonly profile: ScoringProfile }): IndicatorScore {
  const { target, actual } = aligned;
  const rule = "reverse";
  if (compare(actual, target) <= 0) return computedScore({ rule, aligned, points, profile, shares: [FULL] });
  if (sign(target) < 0) return unscored("no-base");
  if (sign(target) === 0) return computedScore({ rule, aligned, points, profile, shares: [NOTHING] });
  const ratio: Share = { method: "inverse-ratio", share: quotient(target, actual), accepted: "reverse-ratio" };
  const linear: Share = { method: "linear", share: linearShare(aligned), accepted: "reverse-linear" };
  const [own, other] = profile.reverse === "ratio" ? [ratio, linear] : [linear, ratio];
  const { zeroBelowRatio } = profile;
  const isBelow = zeroBelowRatio !== undefined && compare(own.share, setting(zeroBelowRatio)) < 0;
  if (!isBelow) return computedScore({ rule, aligned, points, profile, shares: [own, other] });
  return computedScore({ rule, aligned, points, profile, shares: [NOTHING], extra: { zeroBelow: setting(zeroBelowRatio) } });
}
