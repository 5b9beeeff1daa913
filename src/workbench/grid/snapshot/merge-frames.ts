import type { BorderStyle, CellStyle, MergeRange } from "hucre";

/** A merge longer than that is one of whole rows or columns; nobody frames those. */
const LONGEST_FRAME = 4000;

/**
 * Looks of the cells along the rim of merged areas, by `row,column`. The grid draws frames cell by cell, while many
 * writers give the frame of a merged area to its first cell only.
 */
export function mergeFrames(merges: readonly MergeRange[], styleAt: (key: string) => CellStyle | undefined): Map<string, CellStyle> {
  const found = new Map<string, CellStyle>();
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const frame = styleAt(`${String(startRow)},${String(startCol)}`)?.border;
    if (!frame || endRow - startRow + endCol - startCol > LONGEST_FRAME) continue;
    const add = (row: number, column: number): void => {
      const key = `${String(row)},${String(column)}`;
      if (found.has(key)) return;
      const own = styleAt(key) ?? {};
      const sides: BorderStyle = {
        ...(row === startRow && frame.top && { top: frame.top }),
        ...(row === endRow && frame.bottom && { bottom: frame.bottom }),
        ...(column === startCol && frame.left && { left: frame.left }),
        ...(column === endCol && frame.right && { right: frame.right }),
      };
      // Lines between the cells of a merged area are not seen.
      const isFirst = row === startRow && column === startCol;
      found.set(key, { ...own, border: isFirst ? sides : { ...rim(own.border ?? {}, row === startRow, row === endRow, column === startCol, column === endCol), ...sides } });
    };
    for (let column = startCol; column <= endCol; column++) {
      add(startRow, column);
      add(endRow, column);
    }
    for (let row = startRow; row <= endRow; row++) {
      add(row, startCol);
      add(row, endCol);
    }
  }
  return found;
}

function rim({ top, bottom, left, right }: BorderStyle, isTop: boolean, isBottom: boolean, isLeft: boolean, isRight: boolean): BorderStyle {
  return {
    ...(isTop && top && { top }),
    ...(isBottom && bottom && { bottom }),
    ...(isLeft && left && { left }),
    ...(isRight && right && { right }),
  };
}
