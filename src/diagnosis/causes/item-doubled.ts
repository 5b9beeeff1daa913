import { absolute, compare, multiply, negate, subtract } from "../../number/decimal";
import { mayBlameTarget, type CauseFinder } from "../broken-tie";
import { isTelling } from "../telling";

/** The total holds one of its parts twice, or the same item stands twice among the parts. */
export const itemDoubled: CauseFinder = (tie, { nameOf }) => {
  const { relation, operands, difference, equation } = tie;
  if (!equation.isLinear || operands.length < 2 || tie.target.state !== "number") return undefined;
  const equal = operands.filter(({ operand, figure }) => {
    if (figure.state !== "number" || !isTelling(figure.shown)) return false;
    const part = multiply(figure.shown, operand.factor);
    return compare(absolute(subtract(negate(difference), part)), equation.tolerance) <= 0;
  });
  const [once] = equal;
  if (once && equal.length === 1 && mayBlameTarget(tie)) {
    return { cause: { code: "item-doubled", cells: [once.operand.cell], label: nameOf(once.operand.cell).row }, suspect: relation.target.cell };
  }
  const twice = operands.filter(({ operand, figure }) => {
    if (figure.state !== "number" || !isTelling(figure.shown)) return false;
    return compare(absolute(subtract(difference, multiply(figure.shown, operand.factor))), equation.tolerance) <= 0;
  });
  const [first, second] = twice;
  if (!first || !second || twice.length !== 2) return undefined;
  const label = nameOf(first.operand.cell).row;
  if (label === "" || label !== nameOf(second.operand.cell).row) return undefined;
  return { cause: { code: "item-doubled", cells: [first.operand.cell, second.operand.cell], label } };
};
