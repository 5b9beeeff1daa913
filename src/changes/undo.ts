import type { CellLookup } from "../relations/evaluate";
import type { Naming } from "../relations/relation";
import type { CellReference } from "../sheet/address";
import { isCellError, type CellValue } from "../sheet/cell";
import { invert, type Change, type CellState } from "./change";
import { inverted, type Batch } from "./journal";

/** A cell that was edited after the batch: the user decides. */
export interface UndoConflict {
  readonly change: Change;
  /** What the cell holds now; null when no cell with the change's label is found. */
  readonly now: CellState | null;
  /** What writing `change.before` would take: to be used only when the user says so. */
  readonly forced: Change | null;
}

export interface UndoPlan {
  readonly changes: readonly Change[];
  /** Cells that hold what stood there before already. */
  readonly alreadyDone: readonly Change[];
  readonly conflicts: readonly UndoConflict[];
}

/** Doubles agree when a spreadsheet shows them alike: 15 significant digits. */
function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === "number" && typeof b === "number") return a === b || a.toPrecision(15) === b.toPrecision(15);
  if (a !== null && b !== null && isCellError(a) && isCellError(b)) return a.error === b.error;
  return a === b || ((a === null || a === "") && (b === null || b === ""));
}

/** A formula is what was written; its value may have been computed anew. Formats are not compared: they hold no figure. */
export function sameContent(a: CellState, b: CellState): boolean {
  if (a.formula !== undefined || b.formula !== undefined) return a.formula === b.formula;
  return sameValue(a.value, b.value);
}

function stateAt(cell: CellReference, cells: CellLookup): CellState {
  const { value = null, format = "General", formula } = cells(cell) ?? {};
  return { value, format, ...(formula === undefined ? {} : { formula }) };
}

/** The change back, from what stands there now; a format that we did not change is left as the user has it. */
function backTo(change: Change, cell: CellReference, now: CellState): Change {
  const { before, after } = change;
  const format = before.format === after.format ? now.format : before.format;
  return { ...invert(change), cell, before: now, after: { ...before, format } };
}

/**
 * Sorts the cells of a batch by whether they can be taken back: where label and written value agree; where the old
 * value stands already; and where something else was done since. `locate` finds the cell again after rows were
 * inserted; without it the cell is looked for where it was.
 */
export function planUndo(
  batch: Batch,
  cells: CellLookup,
  nameOf: (cell: CellReference) => Naming,
  locate: (change: Change) => CellReference | null = ({ cell }) => cell,
): UndoPlan {
  const changes: Change[] = [];
  const alreadyDone: Change[] = [];
  const conflicts: UndoConflict[] = [];
  for (const back of inverted(batch)) {
    const change = invert(back);
    const cell = locate(change);
    if (!cell) {
      conflicts.push({ change, now: null, forced: null });
      continue;
    }
    const now = stateAt(cell, cells);
    const sameLabel = nameOf(cell).row === change.label;
    if (sameLabel && sameContent(now, change.after)) changes.push(backTo(change, cell, now));
    else if (sameLabel && sameContent(now, change.before)) alreadyDone.push(change);
    else conflicts.push({ change, now, forced: sameLabel ? backTo(change, cell, now) : null });
  }
  return { changes, alreadyDone, conflicts };
}
