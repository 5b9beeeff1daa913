import { absolute, add, compare, isZero, negate, subtract, ZERO } from "../../number/decimal";
import { readFigure } from "../../relations/figure";
import { mayBlameTarget, type CauseFinder } from "../broken-tie";
import { isTelling } from "../telling";

/** The total also counts an 其中 row, which is a part of a part and so stands in it already. */
export const ofWhichDoubled: CauseFinder = (tie, { forms, cells }) => {
  const { relation, difference, equation } = tie;
  const { target } = relation;
  if (!equation.isLinear || !mayBlameTarget(tie)) return undefined;
  const parts = new Set(relation.operands.filter(({ cell }) => cell.sheet === target.cell.sheet && cell.column === target.cell.column).map(({ cell }) => cell.row));
  if (parts.size === 0) return undefined;
  for (const panel of forms[relation.forms[0] ?? -1]?.panels ?? []) {
    if (!panel.columns.some(({ column }) => column === target.cell.column)) continue;
    // Rows of one 其中 block are taken together and one by one.
    const blocks = new Map<number, { row: number; label: string }[]>();
    for (const { row, label, ofWhich, parent } of panel.rows) {
      if (ofWhich && parent !== undefined && !parts.has(row)) blocks.set(parent, [...(blocks.get(parent) ?? []), { row, label }]);
    }
    for (const block of blocks.values()) {
      for (const rows of [block, ...block.map((row) => [row])]) {
        const amounts = rows.map(({ row }) => readFigure(cells({ ...target.cell, row }), target));
        const counted = amounts.reduce((so, figure) => (figure.state === "number" ? add(so, figure.shown) : so), ZERO);
        if (isZero(counted) || !isTelling(counted)) continue;
        if (compare(absolute(subtract(negate(difference), counted)), equation.tolerance) > 0) continue;
        const [first] = rows;
        return { cause: { code: "of-which-doubled", cells: rows.map(({ row }) => ({ ...target.cell, row })), ...(first ? { label: first.label } : {}) }, suspect: target.cell };
      }
    }
  }
  return undefined;
};
