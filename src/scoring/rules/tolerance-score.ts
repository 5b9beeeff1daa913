import { absolute, compare, decimal, ONE, type Decimal } from "../../number/decimal";
import type { ScoringProfile } from "../profile/scoring-profile";
import type { Aligned } from "./aligned";
import { computedScore, FULL, NOTHING, setting } from "./computed";
import { unscored, type IndicatorScore } from "./indicator-score";

/** Beyond this a percentage is hardly a deviation but the value itself: 98% against ±10%. */
const LARGEST_DEVIATION = decimal(50);

/**
 * A target of ±: full points within it. Further off the profile's shares count, whose first step is ±10 percentage points
 * (江西 2017: 10 / 15 / 20); for any other target nothing is known beyond it.
 */
export function toleranceScore(aligned: Aligned, points: Decimal, profile: ScoringProfile): IndicatorScore {
  const { target, actual, unit } = aligned;
  const off = absolute(actual);
  const rule = "tolerance";
  if (unit === "%" && compare(off, LARGEST_DEVIATION) > 0) return unscored("scale-unclear");
  if (compare(off, target) <= 0) return computedScore({ rule, aligned, points, profile, shares: [FULL] });
  const [first] = profile.tolerance;
  if (unit !== "%" || !first || compare(setting(first.within), target) !== 0) return unscored("beyond-tolerance");
  const band = profile.tolerance.find(({ within }) => compare(off, setting(within)) <= 0);
  if (!band) return computedScore({ rule, aligned, points, profile, shares: [NOTHING] });
  const share = setting(band.share);
  return computedScore({
    rule, aligned, points, profile, shares: [compare(share, ONE) === 0 ? FULL : { method: "share", share, accepted: "exact-rate" }],
  });
}
