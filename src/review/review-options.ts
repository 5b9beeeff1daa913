import type { IndicatorChoice } from "../articulation/evaluation/indicator-choice";
import type { ScoringProfile } from "../scoring/profile/scoring-profile";

/** What a person chooses about a review; what is absent is the default. */
export interface ReviewOptions {
  /** Changes of a recalculation are formulas instead of values. */
  readonly formulas?: boolean;
  /**
   * `interval`: a difference that rounding explains is a tail, of severity info. `exact`: it is to be verified, of severity
   * warning; a recalculation still leaves it alone.
   */
  readonly equality?: "interval" | "exact";
  /**
   * Forms of these kinds are recognized and named, but nothing is checked on them, between them and others, or recalculated.
   */
  readonly skippedForms?: readonly string[];
  /** The rules that indicators are scored by; the default reads the weights from the sheet. */
  readonly profile?: ScoringProfile;
  /** Which of several quantities in one cell count, as a person said. */
  readonly choices?: readonly IndicatorChoice[];
}
