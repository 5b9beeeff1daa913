import type { Decimal } from "../number/decimal";
import type { AcceptedRule } from "./verdict";

/** By which rule an indicator was scored (DOMAIN.md 3.2 to 3.7). */
export type ScoringRule =
  | "positive"
  | "equal"
  | "reverse"
  | "range"
  | "tolerance"
  | "deadline"
  | "steps"
  | "bands"
  /** By a rule of some places, while others have another. */
  | "local"
  /** Full points because the indicator does not apply. */
  | "not-applicable";

/** How the points follow from target and actual value. */
export type ScoringMethod =
  /** The target is met: full points. */
  | "full"
  /** actual ÷ target × points */
  | "ratio"
  /** target ÷ actual × points */
  | "inverse-ratio"
  /** (1 − (actual − target) ÷ target) × points */
  | "linear"
  /** A share of the points that stands in a table, by how far off the actual value is. */
  | "share"
  /** Points less a penalty for every step. */
  | "steps"
  /** No points. */
  | "none";

/** How a score was computed, figure by figure, for people to follow. */
export interface ScoreWorking {
  readonly rule: ScoringRule;
  readonly method: ScoringMethod;
  /** In one unit; absent for dates. Of a range the end that counts. */
  readonly target?: Decimal;
  readonly actual?: Decimal;
  /** As for an `IndicatorValue`: `%`, `元`, `场`; empty where none is written. */
  readonly unit: string;
  /** What the points are multiplied by, unrounded; absent for steps. */
  readonly share?: Decimal;
  /** actual ÷ target, where more is better and the target is above zero. */
  readonly completion?: Decimal;
  readonly steps?: { readonly count: Decimal; readonly penalty: Decimal };
  /** Below this completion the profile gives no points, and the completion is below it. */
  readonly zeroBelow?: Decimal;
  /** Points are taken off because the target was exceeded this far. */
  readonly exceeds?: true;
  readonly points: Decimal;
  /** Rounded half up as the profile says. */
  readonly score: Decimal;
}

/** A score that a rule gives for figures that stand in texts, and what else is in use for the same figures. */
export interface Scored {
  readonly working: ScoreWorking;
  /** Unrounded scores under the rules in use, the profile's first. */
  readonly candidates: readonly { readonly rule: AcceptedRule; readonly score: Decimal }[];
  /**
   * Whether another score may be lawful: a `lower` one where the target is met, but by far, or where a reason is given; `either` where
   * the rule is one of some places only.
   */
  readonly mayDiffer: "no" | "lower" | "either";
}
