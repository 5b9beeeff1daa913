import type { Sheet as SheetLook } from "hucre";
import type { ISheetNote } from "@univerjs/preset-sheets-note";

const WIDTH = 220;
const HEIGHT = 120;

/** The notes of a sheet by row and column; shown when the pointer stands on their cell. */
export function notesOf({ cells }: SheetLook): Record<number, Record<number, ISheetNote>> {
  const found: Record<number, Record<number, ISheetNote>> = {};
  for (const [key, { comment }] of cells ?? []) {
    if (!comment) continue;
    const [row = 0, col = 0] = key.split(",").map(Number);
    (found[row] ??= {})[col] = { id: key, row, col, width: WIDTH, height: HEIGHT, note: comment.text, show: false };
  }
  return found;
}
