import { absolute, add, compare, multiply, subtract, ZERO, type Decimal } from "../number/decimal";
import { sameReference, type CellReference } from "../sheet/address";
import type { Equation } from "./equation";
import type { Ties } from "./ties";

/**
 * A total that ties with its own parts but not with another form, by just as much as its parts miss theirs: the parts
 * explain it. The answer is the part that misses most; undefined when the parts do not explain all of it.
 */
export function partsExplaining(equation: Equation, ties: Ties): Equation | undefined {
  if (!equation.isLinear) return undefined;
  const { target } = equation.relation;
  for (const { equation: sum, isTarget } of ties.participations(target.cell)) {
    if (!isTarget || sum === equation || sum.isOpen || !sum.isLinear) continue;
    let explained: Decimal = ZERO;
    let tolerance = add(equation.tolerance, sum.tolerance);
    let most: Equation | undefined;
    for (const { cell, factor } of sum.relation.operands) {
      const part = missing(cell, equation, ties);
      if (!part) continue;
      explained = add(explained, multiply(differenceOf(part), factor));
      tolerance = add(tolerance, part.tolerance);
      if (!most || compare(absolute(differenceOf(part)), absolute(differenceOf(most))) > 0) most = part;
    }
    if (most && compare(absolute(subtract(differenceOf(equation), explained)), tolerance) <= 0) return most;
  }
  return undefined;
}

/** As found on the sheet, before any correction. */
function differenceOf({ checked }: Equation): Decimal {
  return checked.verdict.difference ?? ZERO;
}

/** The open relation in which the part is the target. */
function missing(cell: CellReference, besides: Equation, ties: Ties): Equation | undefined {
  return ties.participations(cell).find(({ equation, isTarget }) =>
    isTarget && equation !== besides && equation.wasOpen && equation.isLinear && sameReference(equation.relation.target.cell, cell),
  )?.equation;
}
