import type { CellReference } from "../sheet/address";
import type { CellValue } from "../sheet/cell";

/** What a cell holds before or after a change: a formula (without `=`) with its value, or a value alone. */
export interface CellState {
  readonly value: CellValue;
  readonly format: string;
  readonly formula?: string;
}

/** Why a cell is changed. */
export type ChangeCode = "rate" | "rate-without-base" | "score" | "sum" | "hierarchy" | "total" | "column-formula" | "fix" | "undo";

/**
 * One cell's change, invertible: `before` and `after` are whole. It is applied only while the cell
 * still holds `before`.
 */
export interface Change {
  readonly cell: CellReference;
  /** Row label or code, by which the cell is found again after rows were inserted. */
  readonly label: string;
  /**
   * What the cell is among the forms on its sheet: form, panel, row and column by what they are known by. Absent where it
   * lies in no form.
   */
  readonly place?: string;
  readonly before: CellState;
  readonly after: CellState;
  readonly code: ChangeCode;
  /** The relation that the new value follows. */
  readonly relation?: string;
}

export function invert(change: Change): Change {
  return { ...change, before: change.after, after: change.before };
}
