import { MAX_COLUMNS, boundingArea } from "./area";
import type { Area } from "./area";
import { EMPTY_CELL } from "./cell";
import type { Cell } from "./cell";

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** The cells of one sheet that are not as every sheet begins. Cells are values: a change replaces them. */
export class CellGrid {
  private readonly cells = new Map<number, Cell>();
  private readonly formulas = new Set<number>();

  get(row: number, column: number): Cell {
    return this.cells.get(row * MAX_COLUMNS + column) ?? EMPTY_CELL;
  }

  set(row: number, column: number, cell: Cell): void {
    const key = row * MAX_COLUMNS + column;
    if (cell === EMPTY_CELL) this.cells.delete(key);
    else this.cells.set(key, cell);
    if (cell.formula === null) this.formulas.delete(key);
    else this.formulas.add(key);
  }

  get hasFormulas(): boolean {
    return this.formulas.size > 0;
  }

  *formulaCells(): Generator<PlacedCell> {
    for (const key of this.formulas) yield this.placed(key);
  }

  *all(): Generator<PlacedCell> {
    for (const key of this.cells.keys()) yield this.placed(key);
  }

  /** The smallest area around all cells; those that only have a format count unless `valuesOnly`. */
  used(valuesOnly: boolean): Area | null {
    let used: Area | null = null;
    for (const { row, column, cell } of this.all()) {
      if (valuesOnly && cell.value === null && cell.formula === null) continue;
      const here = { row, column, rows: 1, columns: 1 };
      used = used === null ? here : boundingArea(used, here);
    }
    return used;
  }

  private placed(key: number): PlacedCell {
    const row = Math.floor(key / MAX_COLUMNS);
    const column = key % MAX_COLUMNS;
    return { row, column, cell: this.get(row, column) };
  }
}
