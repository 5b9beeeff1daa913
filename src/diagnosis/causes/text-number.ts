import { absolute, add, compare, isZero, multiply, subtract, ZERO } from "../../number/decimal";
import { mayBlameTarget, type CauseFinder } from "../broken-tie";

/** The total lacks exactly the parts that are typed as text: Excel's SUM passes over them in silence. */
export const textNumber: CauseFinder = (tie, { cells }) => {
  const { relation, operands, difference, equation, target } = tie;
  if (!equation.isLinear || relation.kind === "equality" || target.state !== "number" || !mayBlameTarget(tie)) return undefined;
  const isText = (cell: (typeof operands)[number]) => typeof cells(cell.operand.cell)?.value === "string";
  const texts = operands.filter((reading) => reading.figure.state === "number" && reading.operand.reading === "amount" && isText(reading));
  const numbers = operands.filter((reading) => reading.figure.state === "number" && !isText(reading));
  if (texts.length === 0 || (numbers.length === 0 && cells(relation.target.cell)?.formula === undefined)) return undefined;
  const missed = texts.reduce((so, { operand, figure }) => (figure.state === "number" ? add(so, multiply(figure.shown, operand.factor)) : so), ZERO);
  if (isZero(missed) || compare(absolute(subtract(difference, missed)), equation.tolerance) > 0) return undefined;
  return { cause: { code: "text-number", cells: texts.map(({ operand }) => operand.cell) }, suspect: relation.target.cell };
};
