import type { FormKind } from "../forms/form-kind";
import type { Decimal } from "../number/decimal";
import type { Naming } from "../relations/relation";
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

export type CheckFinding =
  | MissingReasonFinding
  | LostFormatFinding
  | EmptyTableFinding
  | WrongNoteFinding
  | LabelDriftFinding
  | MalformedCodeFinding
  | TextForNumberFinding
  | ErrorValueFinding
  | DoubledRowFinding;
