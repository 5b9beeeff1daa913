import type { CellState } from "../changes/change";
import { isCellError, type Cell, type CellValue } from "../sheet/cell";

/**
 * Whether a cell holds what a change expects. Numbers agree when their 15 significant digits do, which is
 * all that a spreadsheet shows or keeps. The format counts only where the change is about it: a cell
 * that the file does not hold takes the format of its row or column, which readers do not report.
 */
export function holds(current: CellState, expected: CellState, isFormatChanged: boolean): boolean {
  return (
    current.formula === expected.formula &&
    sameValue(current.value, expected.value) &&
    (!isFormatChanged || current.format === expected.format)
  );
}

export function sameState(a: CellState, b: CellState): boolean {
  return a.format === b.format && sameContent(a, b);
}

/** Whether nothing differs that a formula could see. */
export function sameContent(a: CellState, b: CellState): boolean {
  return a.formula === b.formula && Object.is(a.value, b.value);
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === "number" && typeof b === "number") return a === b || a.toPrecision(15) === b.toPrecision(15);
  if (isCellError(a) && isCellError(b)) return a.error === b.error;
  // An empty text without a formula is read as a blank.
  return a === b || ((a ?? "") === "" && (b ?? "") === "");
}

/** A state as a refusal tells it: null for a cell that holds nothing. */
export function asCell(state: CellState): Cell | null {
  return state.value === null && state.formula === undefined ? null : state;
}
