import type { Decimal } from "../../number/decimal";
import type { Scored } from "../../relations/scored";
import type { Tier } from "../reading/indicator-value";

/** Why no rule gives a score for an indicator. */
export type UnscoredReason =
  /** Words on both sides: somebody judges. */
  | "judgement"
  /** The form has no columns of target and actual values. */
  | "no-columns"
  | "target-blank"
  | "actual-blank"
  /** A target with a number and an actual value without one. */
  | "actual-not-a-number"
  /** An actual value with a number and words for a target. */
  | "target-not-a-number"
  /** 约, 余, 左右: the target is missed, but not by how much. */
  | "actual-approximate"
  | "several-quantities"
  | "units-differ"
  /** 0.98 against 95 without any unit: one of them may be a ratio. */
  | "scale-unclear"
  /** No operator, and less may be better. */
  | "direction-unclear"
  /** One rises and the other falls: `提升10%` and `下降3%`. */
  | "opposite-trends"
  /** Nothing can be divided by the target. */
  | "no-base"
  /** A deadline, and no date that could be compared with it. */
  | "date-missing"
  /** Later than the deadline; the rule says nothing of it. */
  | "late"
  /** Further off than the target's ±, and the rule has no share for that. */
  | "beyond-tolerance"
  | "not-applicable"
  | "unmeasurable"
  | "placeholder"
  | "points-missing"
  | "error-value";

/** Whether more is better where the target itself does not say. */
export type Direction = "positive" | "reverse" | "unclear";

/** The score that the rules give for target and actual value. */
export type IndicatorScore =
  | ({ readonly kind: "computed" } & Pick<Scored, "working" | "candidates"> & {
      /** The target was exceeded so far that it may be too low, or that a reason must be given. */
      readonly exceeded: "warn" | "reason" | null;
    })
  /** A judgement whose words name a tier: the score must lie in the tier's band, its lower end included. */
  | { readonly kind: "band"; readonly tier: Tier; readonly low: Decimal; readonly high: Decimal; readonly isHighIncluded: boolean }
  | { readonly kind: "unscored"; readonly reason: UnscoredReason };

export function unscored(reason: UnscoredReason): IndicatorScore {
  return { kind: "unscored", reason };
}
