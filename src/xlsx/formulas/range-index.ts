import type { CellRange } from "../../sheet/address";

const BLOCK_ROWS = 64;
const MOST_BLOCKS = 64;

interface Entry<T> {
  readonly range: CellRange;
  readonly owner: T;
}

/**
 * Finds the owners of the ranges that hold a cell. Ranges lie in blocks of rows, so that a long sheet
 * with a sum in every row is not looked through as a whole for each cell; the tallest lie apart.
 */
export class RangeIndex<T> {
  private readonly blocks = new Map<number, Entry<T>[]>();
  private readonly tall: Entry<T>[] = [];

  add(range: CellRange, owner: T): void {
    const first = Math.floor(range.top / BLOCK_ROWS);
    const last = Math.floor(range.bottom / BLOCK_ROWS);
    if (last - first >= MOST_BLOCKS) {
      this.tall.push({ range, owner });
      return;
    }
    for (let block = first; block <= last; block++) {
      const entries = this.blocks.get(block);
      if (entries) entries.push({ range, owner });
      else this.blocks.set(block, [{ range, owner }]);
    }
  }

  at(row: number, column: number): T[] {
    const found: T[] = [];
    for (const entries of [this.blocks.get(Math.floor(row / BLOCK_ROWS)) ?? [], this.tall]) {
      for (const { range, owner } of entries) {
        if (row >= range.top && row <= range.bottom && column >= range.left && column <= range.right) found.push(owner);
      }
    }
    return found;
  }
}
