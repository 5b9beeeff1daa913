import type { CellAddress } from "../sheet/address";
import { isCellError, type Cell } from "../sheet/cell";
import type { Sheet } from "../sheet/sheet";

function sameCell(a: Cell | null, b: Cell | null): boolean {
  if (a === b) return true;
  if (!a || !b || a.format !== b.format || a.formula !== b.formula) return false;
  if (Object.is(a.value, b.value)) return true;
  return isCellError(a.value) && isCellError(b.value) && a.value.error === b.value.error;
}

/** The cells in which two states of a sheet differ, row by row. */
export function differingCells(before: Sheet, after: Sheet): CellAddress[] {
  const cells: CellAddress[] = [];
  const height = Math.max(before.rows.length, after.rows.length);
  for (let row = 0; row < height; row++) {
    const [old, now] = [before.rows[row] ?? [], after.rows[row] ?? []];
    if (old === now) continue;
    const width = Math.max(old.length, now.length);
    for (let column = 0; column < width; column++) {
      if (!sameCell(old[column] ?? null, now[column] ?? null)) cells.push({ row, column });
    }
  }
  return cells;
}
