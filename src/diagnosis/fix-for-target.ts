import { compare, round, shift } from "../number/decimal";
import type { CellLookup } from "../relations/evaluate";
import { readFigure } from "../relations/figure";
import { sameReference, type CellReference } from "../sheet/address";
import type { Equation } from "./equation";
import type { Fix } from "../checks/check-finding";
import { formulaOf } from "./relation-formula";
import { fixOf } from "./shown-figure";

/** The expected value as the target's cell prints it, where a cause blames the target of a derived relation. */
export function fixForTarget({ relation, checked }: Equation, suspect: CellReference, cells: CellLookup): Fix | undefined {
  const { expected } = checked.verdict;
  if (!expected || relation.kind === "cap" || !sameReference(suspect, relation.target.cell)) return undefined;
  const figure = readFigure(cells(relation.target.cell), relation.target);
  const formula = cells(relation.target.cell)?.formula === undefined ? undefined : formulaOf(relation, cells);
  const decimals = figure.state === "number" ? figure.decimals : relation.target.decimals;
  if (relation.kind === "score") return fixOf(relation.target, expected, cells, formula);
  if (relation.kind !== "ratio" || figure.state !== "number") return fixOf(relation.target, round(expected, decimals), cells, formula);
  const asPoints = figure.percent || compare(figure.shown, { units: 15, scale: 1 }) > 0;
  return fixOf(relation.target, round(asPoints ? shift(expected, 2) : expected, decimals), cells, formula);
}
