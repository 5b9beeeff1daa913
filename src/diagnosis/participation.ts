import { decimal, type Decimal } from "../number/decimal";
import type { Term } from "../relations/relation";
import { weightIn, type Equation } from "./equation";

/** A cell's part in an equation. */
export interface Participation {
  readonly equation: Equation;
  readonly term: Term;
  readonly isTarget: boolean;
  /** By how much the difference grows when the shown figure grows by one; of no use where it is not linear. */
  readonly weight: Decimal;
}

const MINUS_ONE = decimal(-1);
/** Slots for the cells of one relation: more than rows in a sheet. */
export const SLOTS = 2 ** 21;

/** The target stands in slot 0 of its relation, the operands in those behind it. */
export function partIn(equation: Equation, slot: number): Participation | undefined {
  const { target, operands, fixedTotal } = equation.relation;
  if (slot === 0) return fixedTotal ? undefined : { equation, term: target, isTarget: true, weight: MINUS_ONE };
  const operand = operands[slot - 1];
  return operand && { equation, term: operand, isTarget: false, weight: weightIn(equation.relation, operand) };
}
