/** What a cell holds. An error keeps Excel's own word for it, such as `#REF!`. */
export type CellValue = number | string | boolean | null | CellError;

export interface CellError {
  readonly error: string;
}

/**
 * One cell as plain data, the same from every host.
 * `format` is the number format code (`General` when none); `formula` stands without its `=`.
 */
export interface Cell {
  readonly value: CellValue;
  readonly format: string;
  readonly formula?: string;
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}
