import { firstLevelsOf } from "../../forms/evaluation/first-level";
import { add, type Decimal } from "../../number/decimal";
import type { Form } from "../../recognition/form";
import type { CellLookup } from "../../relations/evaluate";
import { readFigure } from "../../relations/figure";
import type { FirstLevel } from "../../scoring/profile/scoring-profile";
import type { CellReference } from "../../sheet/address";
import { fundPoints } from "./fund-relations";

const POINTS = { reading: "amount", decimals: 0, exact: true } as const;

/** The points of a first level as the sheet has them. */
export interface SheetWeight {
  readonly levels: readonly FirstLevel[];
  /** As written; of the execution rate the label of its row. */
  readonly label: string;
  readonly points: Decimal;
  /** The label that states them, or the cells that add up to them. */
  readonly cells: readonly CellReference[];
}

/**
 * The weights that a self-evaluation works with: points named in the labels of the first level, `产出指标（50分）`, else the
 * sum of the points below. Labels of a body's own, and levels with a cell that cannot be read, are left out.
 */
export function sheetWeights(form: Form, cells: CellLookup): SheetWeight[] {
  const panel = form.panels.find(({ role }) => role === "indicators");
  const points = panel?.columns.find(({ role }) => role === "points");
  const funds = form.panels.find(({ role }) => role === "funds");
  const fundTotal = funds?.rows.find(({ role }) => role === "total");
  const weights: SheetWeight[] = [];
  if (funds && fundTotal) {
    const term = fundPoints(form, funds, fundTotal);
    const figure = term && readFigure(cells(term.cell), term);
    if (term && figure?.state === "number") weights.push({ levels: ["execution"], label: fundTotal.label.trim(), points: figure.shown, cells: [term.cell] });
  }
  for (const group of panel?.groups ?? []) {
    const levels = group.level === 1 ? firstLevelsOf(group.label) : [];
    // The execution rate may stand in two places and counts once.
    const isKnown = weights.some((known) => known.levels.some((level) => levels.includes(level)));
    if (levels.length === 0 || isKnown) continue;
    const cell = { sheet: form.sheet, ...group.cell };
    const stated = readFigure(cells(cell), { ...POINTS, reading: "points-in-label" });
    if (stated.state === "number") {
      weights.push({ levels, label: group.label, points: stated.shown, cells: [cell] });
      continue;
    }
    const added = points && group.rows.flatMap((index) => {
      const row = panel?.rows[index];
      return row && row.role === undefined ? [{ sheet: form.sheet, row: row.row, column: points.column }] : [];
    });
    const figures = (added ?? []).map((place) => readFigure(cells(place), POINTS));
    const filled = figures.flatMap((figure) => (figure.state === "number" ? [figure.shown] : []));
    if (!added || filled.length === 0 || figures.some(({ state }) => state === "text" || state === "error")) continue;
    weights.push({ levels, label: group.label, points: filled.reduce(add), cells: added });
  }
  return weights;
}
