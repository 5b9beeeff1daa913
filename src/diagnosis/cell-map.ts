import type { CellReference } from "../sheet/address";

/** Columns of an Excel sheet: the weight of a row in a cell's key. */
const COLUMNS = 16_384;

/** A map by cell that makes no text per look-up; keys of ordinary sheets stay small integers. */
export class CellMap<T> {
  readonly #sheets = new Map<string, Map<number, T>>();

  get({ sheet, row, column }: CellReference): T | undefined {
    return this.#sheets.get(sheet)?.get(row * COLUMNS + column);
  }

  has(cell: CellReference): boolean {
    return this.get(cell) !== undefined;
  }

  set({ sheet, row, column }: CellReference, value: T): void {
    let cells = this.#sheets.get(sheet);
    if (!cells) this.#sheets.set(sheet, (cells = new Map<number, T>()));
    cells.set(row * COLUMNS + column, value);
  }
}
