import type { Decimal } from "../number/decimal";
import type { Naming, Operand, RelationKind, Term } from "../relations/relation";
import type { Scored } from "../relations/scored";
import type { Verdict } from "../relations/verdict";
import type { CellReference } from "../sheet/address";
import type { CheckFinding, Fix, Located } from "../checks/check-finding";
import type { MoneyUnit } from "../sheet/unit";

/** The likely cause of a relation that does not tie. */
export type CauseCode =
  | "rounding"
  | "forced-balance"
  | "blank"
  | "text-number"
  | "lost-format"
  | "unit-slip"
  | "columns-swapped"
  | "item-omitted"
  | "item-doubled"
  | "of-which-doubled"
  | "other-total"
  | "other-scope"
  | "stale-copy"
  | "wrong-base"
  | "sign-reversed"
  | "truncated"
  | "digit-typed"
  | "digit-dropped"
  | "digit-inserted"
  | "digits-transposed"
  | "score-above-points"
  | "formula-range"
  | "unexplained";

export interface Cause {
  readonly code: CauseCode;
  /** The cells that bear witness: the omitted item, the other total, the rows that were swapped. */
  readonly cells?: readonly CellReference[];
  /** The label of the item or total that the cause names. */
  readonly label?: string;
}

/** A figure as it stands in a relation, for people to read. */
export interface OperandFigure {
  readonly operand: Operand;
  readonly name: Naming;
  /** Null when blank. */
  readonly value: Decimal | null;
}

/** A relation that does not tie. */
export interface RelationFinding extends Located {
  readonly code: `${RelationKind}-${"broken" | "unlikely" | "truncated" | "tail"}`;
  readonly kind: RelationKind;
  readonly relation: string;
  readonly name: Naming;
  readonly target: Term;
  readonly operands: readonly OperandFigure[];
  readonly constant?: Decimal;
  /** What the cells store: the target, then the operands; null is a blank. Rates are ratios. */
  readonly stored: readonly (Decimal | null)[];
  readonly verdict: Verdict;
  /** Scores of indicators: how the score follows from target and actual value. */
  readonly scored?: Scored;
  readonly unit: MoneyUnit | null;
  readonly suspect?: CellReference;
  readonly cause?: Cause;
  /** Cells to change together; empty where no single correction closes the relation. */
  readonly fixes: readonly Fix[];
  /** The finding whose cell explains this one; it is then folded under it and not counted. */
  readonly consequenceOf?: string;
}

/** What is wrong, as operands and codes; the words are made in `locales`. */
export type Finding = RelationFinding | CheckFinding;

/** Findings of relations carry a verdict; those of other checks do not. */
export function isRelationFinding(finding: Finding): finding is RelationFinding {
  return "verdict" in finding;
}
