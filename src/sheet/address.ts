/** A cell's place on its sheet, zero-based. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A cell of the workbook. */
export interface CellReference extends CellAddress {
  readonly sheet: string;
}

/** A rectangle, both corners included, zero-based. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `0` is `A`, `26` is `AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `{ row: 7, column: 2 }` is `C8`. */
export function addressToText({ row, column }: CellAddress): string {
  return columnLetters(column) + String(row + 1);
}

export function rangeToText(range: CellRange): string {
  const start = addressToText({ row: range.top, column: range.left });
  const end = addressToText({ row: range.bottom, column: range.right });
  return start === end ? start : `${start}:${end}`;
}

/** The size of Excel's grid; a hostile file may name cells far beyond it. */
const ROWS = 1_048_576;
const COLUMNS = 16_384;

const ADDRESS = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;

/** Reads `C8` or `$C$8`; undefined when the text is not an address. */
export function parseAddress(text: string): CellAddress | undefined {
  const match = ADDRESS.exec(text);
  const letters = match?.[1];
  if (!letters) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return row <= ROWS && column <= COLUMNS ? { row: row - 1, column: column - 1 } : undefined;
}

/** Reads `C8:D9` or a single address. */
export function parseRange(text: string): CellRange | undefined {
  const [from = "", to = from, ...more] = text.split(":");
  if (more.length > 0) return undefined;
  const start = parseAddress(from);
  const end = parseAddress(to);
  if (!start || !end) return undefined;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

/** One text per cell of the workbook, to index by. */
export function referenceKey({ sheet, row, column }: CellReference): string {
  return `${sheet}!${String(row)},${String(column)}`;
}

export function sameReference(a: CellReference, b: CellReference): boolean {
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet;
}
