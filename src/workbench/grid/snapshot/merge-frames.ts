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
      const { top, bottom, left, right } = own.border ?? {};
      const outer: BorderStyle = {
        ...(row === startRow && top && { top }),
        ...(row === endRow && bottom && { bottom }),
        ...(column === startCol && left && { left }),
        ...(column === endCol && right && { right }),
      };
      found.set(key, { ...own, border: { ...outer, ...sides } });
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
