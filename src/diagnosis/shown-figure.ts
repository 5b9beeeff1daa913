import { decimalToText, normalize, round, type Decimal } from "../number/decimal";
import type { CellLookup } from "../relations/evaluate";
import { readFigure } from "../relations/figure";
import type { Term } from "../relations/relation";
import type { Fix } from "../checks/check-finding";

function text(value: Decimal, decimals: number, percent: boolean): string {
  return decimalToText(round(value, Math.max(decimals, 0))) + (percent ? "%" : "");
}

/**
 * A correction of one cell as decimal strings in its own shown form (`98.66%` where a percent sign is shown,
 * empty for a blank cell). Undefined where the figure stands inside words: those are for a person to rewrite.
 */
export function fixOf(term: Term, after: Decimal, cells: CellLookup, formula?: string): Fix | undefined {
  if (term.reading === "points-in-label" || term.reading === "amount-in-text") return undefined;
  const cell = cells(term.cell);
  if (cell?.formula !== undefined && formula === undefined) return undefined;
  const figure = readFigure(cell, term);
  if (figure.state !== "number" && figure.state !== "blank") return undefined;
  const decimals = figure.state === "number" ? figure.decimals : term.decimals;
  const percent = figure.state === "number" && figure.percent;
  const before = figure.state === "number" ? text(figure.shown, figure.decimals, percent) : "";
  const fix = { cell: term.cell, before, after: text(after, Math.max(decimals, normalize(after).scale), percent) };
  return formula === undefined ? fix : { ...fix, formula };
}
