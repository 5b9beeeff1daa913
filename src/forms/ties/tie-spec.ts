import type { FormKind } from "../form-kind";

/**
 * Which row of a form: by its role or code; `each: "code"` stands for every code that both ends have, `each: "class-name"` for
 * every functional class whose name both ends have.
 */
export type RowSelector =
  | { readonly role: string }
  | { readonly code: string }
  | { readonly each: "code" }
  | { readonly each: "class-name" };

/** One end of a tie between forms. Of several column roles the first that the form has is taken. */
export interface TieEnd {
  readonly form: FormKind;
  readonly panel?: string;
  readonly row: RowSelector;
  readonly columns: readonly string[];
  /** Where none of `columns` is there: a column that may cover more, so that the target may be smaller. */
  readonly widerColumn?: {
    readonly role: string;
    /** Rows under a row of this role are not wider after all. */
    readonly exceptUnder: string;
  };
  readonly factor?: 1 | -1;
}

/** What must be so in the workbook for a tie to be a rule. */
export type TieCondition =
  /** No balance is carried into or out of the year. */
  "nothing-carried-over";

/** Figures that must tie between two forms; both are converted to the target's unit. */
export interface TieSpec {
  readonly id: string;
  readonly basis: string;
  readonly target: TieEnd;
  readonly parts: readonly TieEnd[];
  /** The target's form covers more, so it may be larger (三公 also counts project spending). */
  readonly targetMayExceed?: true;
  readonly when?: TieCondition;
}
