import { absolute, add, compare, isZero, multiply, subtract, ZERO } from "../../number/decimal";
import { readFigure } from "../../relations/figure";
import { mayBlameTarget, type CauseFinder } from "../broken-tie";
import { CellMap } from "../cell-map";
import { cellsAddedBy } from "../formula-cells";

/** The cell adds up with a formula that leaves out some of the parts, or takes in what is none. */
export const formulaRange: CauseFinder = (tie, { cells }) => {
  const { relation, operands, equation, difference } = tie;
  const formula = cells(relation.target.cell)?.formula;
  if (formula === undefined || !equation.isLinear || !mayBlameTarget(tie)) return undefined;
  const added = cellsAddedBy(formula, relation.target.cell.sheet);
  if (!added) return undefined;
  const covered = new CellMap<true>();
  for (const cell of added) covered.set(cell, true);
  const wanted = new CellMap<true>();
  for (const { operand } of operands) wanted.set(operand.cell, true);
  const missing = operands.filter(({ operand, figure }) => figure.state === "number" && !isZero(figure.shown) && !covered.has(operand.cell));
  const extra = added.flatMap((cell) => {
    const figure = wanted.has(cell) ? undefined : readFigure(cells(cell), relation.target);
    return figure?.state === "number" && !isZero(figure.shown) ? [{ cell, figure }] : [];
  });
  if (missing.length + extra.length === 0) return undefined;
  let explained = missing.reduce((so, { operand, figure }) => (figure.state === "number" ? add(so, multiply(figure.shown, operand.factor)) : so), ZERO);
  for (const { figure } of extra) explained = subtract(explained, figure.shown);
  if (compare(absolute(subtract(difference, explained)), equation.tolerance) > 0) return undefined;
  const witnesses = [...missing.map(({ operand }) => operand.cell), ...extra.map(({ cell }) => cell)];
  return { cause: { code: "formula-range", cells: witnesses }, suspect: relation.target.cell };
};
