import type { Decimal } from "../number/decimal";

export type VerdictCode = "holds" | "tail" | "unlikely" | "truncated" | "broken" | "notChecked";

/** Why a relation could not be checked. */
export type NotCheckedCode =
  | "operands-blank"
  | "target-blank"
  | "text-in-place-of-number"
  | "error-value"
  | "base-empty"
  | "form-cut"
  | "unknown-column"
  | "unit-unknown"
  | "ambiguous-amount"
  | "duplicate-codes"
  | "no-counterpart"
  | "duplicate-forms"
  | "wider-scope"
  | "carried-over"
  | "names-not-marked"
  /** Scores of indicators that no rule could be applied to. */
  | "points-missing"
  | "several-quantities"
  | "actual-approximate"
  | "units-differ"
  | "scale-unclear"
  | "direction-unclear"
  | "opposite-trends"
  | "no-base"
  | "date-missing"
  | "late"
  | "beyond-tolerance";

/** Which of several rules in use a figure follows, where more than one is accepted. */
export type AcceptedRule =
  | "exact-rate"
  | "shown-rate"
  | "one-decimal"
  /** Targets that must not be exceeded: target ÷ actual. */
  | "reverse-ratio"
  /** The same: 1 − (actual − target) ÷ target. */
  | "reverse-linear";

/**
 * The outcome of one relation. Values are in the target's unit, rates as ratios.
 * `difference` is expected − actual.
 */
export interface Verdict {
  readonly code: VerdictCode;
  readonly expected?: Decimal;
  readonly actual?: Decimal;
  readonly difference?: Decimal;
  /** The largest difference that rounding explains. */
  readonly tolerance?: Decimal;
  readonly reason?: NotCheckedCode;
  readonly rule?: AcceptedRule;
}
