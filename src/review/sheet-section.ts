import type { CheckFinding, Severity } from "../checks/check-finding";
import type { Finding, RelationFinding } from "../diagnosis/finding";

/** One line of a list of findings. */
export type ListItem =
  /** A finding that stands for itself, with those that follow from it. */
  | { readonly kind: "finding"; readonly key: string; readonly severity: Severity; readonly finding: Finding; readonly consequences: readonly Finding[] }
  /** Many findings of one check on one sheet: 11 missing reasons are one line. */
  | { readonly kind: "alike"; readonly key: string; readonly severity: Severity; readonly findings: readonly [CheckFinding, ...CheckFinding[]] };

/** Tails of one table, folded into one line. */
export interface TailFold {
  readonly key: string;
  /** Index of the form. */
  readonly form: number;
  readonly findings: readonly RelationFinding[];
}

/** What is said of one sheet: errors, what is to be verified, then one line of hints and one of tails per table. */
export interface SheetSection {
  readonly sheet: string;
  /** Errors, then warnings; each severity by the size of the difference against the total, then by place. */
  readonly items: readonly ListItem[];
  readonly hints: readonly ListItem[];
  readonly tails: readonly TailFold[];
}

/** Findings counted as a person counts them: consequences are not counted, alike ones count one by one. */
export interface Tally {
  readonly errors: number;
  readonly warnings: number;
  readonly tails: number;
  readonly hints: number;
}
