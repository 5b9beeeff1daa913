import type { FormKind } from "../forms/form-kind";
import type { Decimal } from "../number/decimal";
import type { Naming } from "../relations/relation";
import type { ScoringProfile } from "../scoring/profile/scoring-profile";
import type { CellReference } from "../sheet/address";

export type Severity = "error" | "warning" | "info";

/** A proposed correction of one cell; only where it is the only one. */
export interface Fix {
  readonly cell: CellReference;
  readonly before: string;
  readonly after: string;
  /** A corrected formula, where the cell holds one. */
  readonly formula?: string;
}

/** What every finding says of its place and its rule. */
export interface Located {
  readonly severity: Severity;
  readonly cell: CellReference;
  /** Index of the form that the cell belongs to. */
  readonly form: number;
  /** Regulation, template or text on the form that the rule comes from. */
  readonly basis: string;
}

/** What every check that is no equation says of its place. */
export interface Checked extends Located {
  /**
   * What it speaks of, made of form, panel, row and column as a relation's id is, so that it outlives inserted rows.
   * Absent where nothing but its address tells it from others.
   */
  readonly subject?: string;
}

/** A score below the points with no reason given. */
export interface MissingReasonFinding extends Checked {
  readonly code: "missing-reason";
  readonly indicator: string;
  readonly score: Decimal;
  readonly points: Decimal;
  readonly reasonCell: CellReference;
}

/** A bare 0 or 1 in a column of percentages. */
export interface LostFormatFinding extends Checked {
  readonly code: "lost-format";
  readonly name: Naming;
  readonly value: Decimal;
  /** What it stands for, as a ratio; absent where the rate has no base and should be blank. */
  readonly ratio?: Decimal;
  readonly fixes: readonly Fix[];
}

/** An empty table without the note that says why. */
export interface EmptyTableFinding extends Checked {
  readonly code: "empty-table-without-note";
  readonly kind: FormKind;
}

/** A note under an empty table that speaks of another table, or stands under one that is not empty. */
export interface WrongNoteFinding extends Checked {
  readonly code: "wrong-note";
  readonly kind: FormKind;
  readonly note: string;
  readonly problem: "names-other-fund" | "table-not-empty";
}

/** The same thing under two names. */
export interface LabelDriftFinding extends Checked {
  readonly code: "label-drift";
  readonly label: string;
  readonly otherLabel: string;
  readonly other: CellReference;
}

/** A code that does not fit its place in the classification. */
export interface MalformedCodeFinding extends Checked {
  readonly code: "malformed-code";
  readonly written: string;
  readonly readAs: string;
}

/** Words where a figure belongs. */
export interface TextForNumberFinding extends Checked {
  readonly code: "text-for-number";
  readonly name: Naming;
  readonly text: string;
}

/** An Excel error value where a figure belongs. */
export interface ErrorValueFinding extends Checked {
  readonly code: "error-value";
  readonly name: Naming;
  readonly error: string;
}

/** The execution rate stands in the fund block and again among the indicators; it is counted once. */
export interface DoubledRowFinding extends Checked {
  readonly code: "doubled-row";
  readonly label: string;
  readonly other: CellReference;
}

/** An actual value far above its target, without a word on why: the target may have been set too low. */
export interface OverFulfilledFinding extends Checked {
  readonly code: "over-fulfilled";
  readonly indicator: string;
  /** What target and actual value say. */
  readonly target: string;
  readonly actual: string;
  /** actual ÷ target, as a ratio. */
  readonly completion: Decimal;
  /** From here on the profile asks for a look, or for a reason; as a ratio. */
  readonly limit: Decimal;
  readonly needsReason: boolean;
}

/** A target with a number, and words or nothing for its actual value, yet a score. */
export interface ActualNotANumberFinding extends Checked {
  readonly code: "actual-not-a-number";
  readonly indicator: string;
  readonly target: string;
  /** Empty where nothing is written. */
  readonly actual: string;
}

/** An indicator of quantity, or one with a number for its actual value, whose target has no number to compare it with. */
export interface TargetWithoutNumberFinding extends Checked {
  readonly code: "target-without-number";
  readonly indicator: string;
  /** Empty where nothing is written. */
  readonly target: string;
}

/** The score of a judgement outside of the band that its own words stand for. */
export interface ScoreOutOfBandFinding extends Checked {
  readonly code: "score-out-of-band";
  readonly indicator: string;
  /** The words that name the tier. */
  readonly actual: string;
  readonly score: Decimal;
  readonly points: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
  readonly isHighIncluded: boolean;
}

/** An indicator that is said not to apply and still has points. */
export interface NotApplicablePointsFinding extends Checked {
  readonly code: "not-applicable-points";
  readonly indicator: string;
  readonly points: Decimal;
  /** Null where none is written. */
  readonly score: Decimal | null;
  /** What the profile does with its points. */
  readonly policy: ScoringProfile["notApplicable"];
}

/** Full points in all, although not all of the money was spent. */
export interface PerfectTotalFinding extends Checked {
  readonly code: "perfect-total";
  readonly total: Decimal;
  /** As a ratio. */
  readonly rate: Decimal;
  readonly rateCell: CellReference;
}

/** A grade in words that the written total does not reach, or exceeds. */
export interface GradeMismatchFinding extends Checked {
  readonly code: "grade-mismatch";
  readonly written: string;
  readonly total: Decimal;
  readonly totalCell: CellReference;
  readonly grade: string;
  readonly from: Decimal;
  readonly below: Decimal | null;
}

/** Points of a first level that are not those of the chosen profile. */
export interface WeightsDifferFinding extends Checked {
  readonly code: "weights-differ";
  /** Labels of the first levels that the profile gives points together; mostly one. */
  readonly levels: readonly string[];
  readonly points: Decimal;
  readonly profilePoints: Decimal;
  readonly profile: string;
}

export type CheckFinding =
  | MissingReasonFinding
  | LostFormatFinding
  | EmptyTableFinding
  | WrongNoteFinding
  | LabelDriftFinding
  | MalformedCodeFinding
  | TextForNumberFinding
  | ErrorValueFinding
  | DoubledRowFinding
  | OverFulfilledFinding
  | ActualNotANumberFinding
  | TargetWithoutNumberFinding
  | ScoreOutOfBandFinding
  | NotApplicablePointsFinding
  | PerfectTotalFinding
  | GradeMismatchFinding
  | WeightsDifferFinding;
