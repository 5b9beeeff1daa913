import type { Decimal } from "../number/decimal";
import type { CellReference } from "../sheet/address";
import type { Scored } from "./scored";

/** The few ways in which figures must tie. */
export type RelationKind =
  | "sum"
  | "hierarchy"
  | "ratio"
  | "change"
  | "equality"
  | "cap"
  | "weights"
  | "score"
  | "count"
  | "average";

export type OperandRole = "addend" | "numerator" | "denominator" | "points" | "other";

/** How the figure of a cell is read. */
export type Reading =
  /** A number, or a text that is one. */
  | "amount"
  /** A rate: 0.98 as percent, `98%`, 98. */
  | "rate"
  /** Points inside a label, such as 55 in `产出指标（55分）`. */
  | "points-in-label"
  /** The only amount of money inside a sentence, such as `不超过预算安排507.97万元`. */
  | "amount-in-text"
  /** Words of a target or an actual value, which are read where the score is worked out; no figure of their own. */
  | "words";

/** A cell in a relation, with what is needed to read its figure. */
export interface Term {
  readonly cell: CellReference;
  readonly reading: Reading;
  /** Decimals that the column prints: `1200` in a column of two decimals has two. */
  readonly decimals: number;
  /** The figure stands for itself alone (元 with two decimals, points), not for a rounding interval. */
  readonly exact: boolean;
}

export interface Operand extends Term {
  readonly role: OperandRole;
  /** Sign and conversion of unit: −1, 0.0001. */
  readonly factor: Decimal;
}

/** How a score of execution follows from its rate where bodies differ; both ways from the rate are accepted in a check. */
export interface ExecutionRule {
  /** No more than the points, whatever the rate. */
  readonly isCapped: boolean;
  /** The exact rate counts, or the one that is printed. */
  readonly rate: "exact" | "shown";
}

/** What a figure is called in its form, for people: row label or code, and column label. */
export interface Naming {
  readonly row: string;
  readonly column: string;
}

/**
 * Figures that must tie. The id is made of form kind, roles and row code or label, never of addresses,
 * so that it outlives inserted rows.
 */
export interface Relation {
  readonly id: string;
  readonly kind: RelationKind;
  /** Indices into the review's forms; the target's form first. */
  readonly forms: readonly number[];
  readonly target: Term;
  readonly operands: readonly Operand[];
  /**
   * A fixed addend of the expected value, such as 100 points in all; where it is given without operands
   * the target alone is compared with it.
   */
  readonly constant?: Decimal;
  /** Scores of execution: how the rule in force goes from the rate to the score. */
  readonly execution?: ExecutionRule;
  /** Scores of indicators: what the rules give for the texts in the operands. */
  readonly scored?: Scored;
  /** What the target must be where it is no cell's figure: all points together make 100. */
  readonly fixedTotal?: Decimal;
  /** Regulation, template or text on the form itself that the rule comes from. */
  readonly basis: string;
  /** The target's name in its form. */
  readonly name: Naming;
  /** A cut-off form: what is missing below may hold the rest, so a difference proves nothing. */
  readonly mayBeCut?: boolean;
  /** The target's form covers more than the operands, so it may be larger. */
  readonly targetMayExceed?: boolean;
  /** The operands' column covers more than the target, so the target may be smaller. */
  readonly targetMayFallShort?: boolean;
  /** Columns with figures that no role was found for: they may be parts too, so a difference proves nothing. */
  readonly unknownParts?: boolean;
  /** The form does not ask for the target: a blank is no error, a figure there is checked. */
  readonly isOptional?: boolean;
  /** The target is computed from the operands, so a recalculation may write it. */
  readonly derived: boolean;
}
