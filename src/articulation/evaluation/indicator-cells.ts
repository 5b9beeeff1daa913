import type { Form, FormPanel, FormRow } from "../../recognition/form";
import type { CellLookup } from "../../relations/evaluate";
import type { CellReference } from "../../sheet/address";
import { isBlankLike } from "../../sheet/blank-like";
import type { Cell } from "../../sheet/cell";
import type { DateSystem } from "../../sheet/date-system";

/** The indicators of one form, and where to look their cells up. */
export interface IndicatorPanel {
  readonly form: Form;
  readonly panel: FormPanel;
  readonly cells: CellLookup;
  readonly dateSystem: DateSystem;
}

/** The cells of an indicator, where its form has them. */
export interface IndicatorCells {
  readonly target?: CellReference;
  readonly actual?: CellReference;
  readonly points?: CellReference;
  readonly score?: CellReference;
  readonly reason?: CellReference;
}

/** The cell of a row in a column by role; undefined where the form has no such column. */
export function placeOf({ form, panel }: IndicatorPanel, row: FormRow, role: string): CellReference | undefined {
  const column = row.moved?.[role] ?? panel.columns.find((candidate) => candidate.role === role)?.column;
  return column === undefined ? undefined : { sheet: form.sheet, row: row.row, column };
}

export function cellsOfRow(block: IndicatorPanel, row: FormRow): IndicatorCells {
  const at = (role: string) => placeOf(block, row, role);
  const [target, adjusted, actual, reason] = [at("target"), at("adjustedTarget"), at("actual"), at("reason")];
  // Where a score is weighted once more, the indicator's own stands before that, out of its weight (河北).
  const rawScore = at("rawScore");
  const stated = at("points");
  const weight = at("weight");
  const isStated = stated !== undefined && isFilled(block.cells(stated));
  const [points, score] = rawScore ? [isStated ? stated : weight, rawScore] : [stated, at("score")];
  // A target that was adjusted during the year counts where one is written.
  const inForce = adjusted && isFilled(block.cells(adjusted)) ? adjusted : target;
  return { ...(inForce && { target: inForce }), ...(actual && { actual }), ...(points && { points }), ...(score && { score }), ...(reason && { reason }) };
}

export function isFilled(cell: Cell | null): boolean {
  const value = cell?.value ?? null;
  return value !== null && !(typeof value === "string" && isBlankLike(value));
}
