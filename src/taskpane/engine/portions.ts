import type { Sheet } from "../../sheet/sheet";
import type { Portion } from "./messages";

/** So many cells are copied for another thread within a few milliseconds. */
const CELLS_PER_PORTION = 4_000;

/** A sheet in portions of whole rows; an empty one is one portion without rows. */
export function* portionsOf({ rows, ...sheet }: Sheet): Generator<Portion> {
  let from = 0;
  let cells = 0;
  for (const [at, row] of rows.entries()) {
    cells += row.length;
    if (cells < CELLS_PER_PORTION) continue;
    yield { kind: "portion", sheet, rows: rows.slice(from, at + 1) };
    from = at + 1;
    cells = 0;
  }
  if (from < rows.length || rows.length === 0) yield { kind: "portion", sheet, rows: rows.slice(from) };
}
