import type { Decimal } from "../number/decimal";
import type { Form, FormPanel, FormRow } from "../recognition/form";
import type { CellLookup } from "../relations/evaluate";
import { readFigure } from "../relations/figure";
import type { CellReference } from "../sheet/address";

const EXACT = { reading: "amount", decimals: 0, exact: true } as const;

/** The total row of a self-evaluation with its score and its points. */
export interface TotalScore {
  readonly panel: FormPanel;
  readonly row: FormRow;
  readonly cell: CellReference;
  readonly score: Decimal;
  /** Null where the row states none. */
  readonly points: Decimal | null;
}

export function totalScoreOf(form: Form, cells: CellLookup): TotalScore | null {
  const panel = form.panels.find(({ role }) => role === "indicators");
  const row = panel?.rows.find(({ role }) => role === "total");
  if (!panel || !row) return null;
  const at = (role: string): CellReference | undefined => {
    const column = row.moved?.[role] ?? panel.columns.find((candidate) => candidate.role === role)?.column;
    return column === undefined ? undefined : { sheet: form.sheet, row: row.row, column };
  };
  const figureAt = (cell: CellReference | undefined) => {
    const figure = cell && readFigure(cells(cell), EXACT);
    return figure?.state === "number" ? figure.shown : null;
  };
  const cell = at("score");
  const score = figureAt(cell);
  return cell && score ? { panel, row, cell, score, points: figureAt(at("points")) } : null;
}
