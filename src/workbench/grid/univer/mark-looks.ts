import type { IBorderStyleData, IRange, IStyleData } from "@univerjs/core";
import { markLook, type Mark, type MarkLook, type MarkStyle } from "../../../host/mark";
import { LINE } from "../snapshot/univer-words";

const LINES: Readonly<Record<MarkLook["line"], number>> = { solid: LINE.thin, dashed: LINE.dashed, dotted: LINE.dotted };

/** Looks by `row,column`, laid over those of the cells. */
export type MarkLooks = ReadonlyMap<string, IStyleData>;

/** The looks of marks on one sheet. A merged cell is marked along the rim of its whole area. */
export function markLooks(marks: readonly Mark[], style: MarkStyle, areaOf: (row: number, column: number) => IRange | null): MarkLooks {
  const looks = new Map<string, IStyleData>();
  for (const { cell, kind } of marks) {
    const { fill, frame, line } = markLook(kind, style);
    const side: IBorderStyleData = { s: LINES[line], cl: { rgb: `#${frame}` } };
    const area = areaOf(cell.row, cell.column) ?? { startRow: cell.row, endRow: cell.row, startColumn: cell.column, endColumn: cell.column };
    for (let row = area.startRow; row <= area.endRow; row++) {
      for (let column = area.startColumn; column <= area.endColumn; column++) {
        looks.set(`${String(row)},${String(column)}`, {
          ...(fill !== undefined && { bg: { rgb: `#${fill}` } }),
          bd: {
            ...(row === area.startRow && { t: side }),
            ...(row === area.endRow && { b: side }),
            ...(column === area.startColumn && { l: side }),
            ...(column === area.endColumn && { r: side }),
          },
        });
      }
    }
  }
  return looks;
}
