import { subtract, ZERO, type Decimal } from "../number/decimal";
import type { CellLookup } from "../relations/evaluate";
import { readFigure, type Figure, type NoFigure } from "../relations/figure";
import type { Naming, Operand, Relation, Term } from "../relations/relation";
import type { Verdict } from "../relations/verdict";
import type { Form } from "../recognition/form";
import type { CellReference } from "../sheet/address";
import type { AmountIndex } from "./amount-index";
import type { Equation } from "./equation";
import type { Fix } from "../checks/check-finding";
import type { Cause } from "./finding";
import type { Suspicion } from "./suspicion";

export interface OperandReading {
  readonly operand: Operand;
  readonly figure: Figure | NoFigure;
}

/** A relation that does not tie, with its figures as they stand on the sheet. */
export interface BrokenTie {
  readonly equation: Equation;
  readonly relation: Relation;
  readonly verdict: Verdict;
  readonly target: Figure | NoFigure;
  readonly operands: readonly OperandReading[];
  /** Expected − actual, with a blank target as nothing. */
  readonly difference: Decimal;
  /** The wrong cell, where the ties among the relations show it. */
  readonly suspicion?: Suspicion;
}

/** What the causes may look at beside the relation itself. */
export interface Surroundings {
  readonly forms: readonly Form[];
  readonly cells: CellLookup;
  readonly nameOf: (cell: CellReference) => Naming;
  readonly amounts: AmountIndex;
}

/** A cause with its witnesses, and the cell it blames where the ties alone could not tell. */
export interface Explanation {
  readonly cause: Cause;
  readonly suspect?: CellReference;
  readonly fixes?: readonly Fix[];
}

/** Pure: the same relation in the same surroundings has the same cause. Undefined without evidence. */
export type CauseFinder = (tie: BrokenTie, around: Surroundings) => Explanation | undefined;

export function brokenTieOf(equation: Equation, cells: CellLookup, suspicion?: Suspicion): BrokenTie {
  const { relation, checked } = equation;
  const { verdict } = checked;
  const target = readFigure(cells(relation.target.cell), relation.target);
  const operands = relation.operands.map((operand) => ({ operand, figure: readFigure(cells(operand.cell), operand) }));
  const difference = verdict.difference ?? (verdict.expected ? subtract(verdict.expected, verdict.actual ?? ZERO) : ZERO);
  return { equation, relation, verdict, target, operands, difference, ...(suspicion ? { suspicion } : {}) };
}

/** Nothing but the target is known to be the wrong cell. */
export function mayBlameTarget({ relation, suspicion }: BrokenTie): boolean {
  return suspicion === undefined || isTerm(suspicion.term, relation.target);
}

function isTerm(a: Term, b: Term): boolean {
  return a.cell.row === b.cell.row && a.cell.column === b.cell.column && a.cell.sheet === b.cell.sheet;
}
