/** What a formula or a person can leave in a cell beside values: `#DIV/0!`, `#N/A`. */
export class ErrorValue {
  constructor(readonly code: string) {}
}

export const ERROR_CODES = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!"];

/** Null is an empty cell; an empty text comes only from a formula. */
export type CellValue = null | string | number | boolean | ErrorValue;

export interface Cell {
  readonly value: CellValue;
  /** With its `=`. */
  readonly formula: string | null;
  readonly numberFormat: string;
  /** Formats that differ from the default, such as `fill.color`. */
  readonly format: Readonly<Record<string, unknown>>;
}

export const GENERAL = "General";
export const EMPTY_CELL: Cell = { value: null, formula: null, numberFormat: GENERAL, format: {} };

/** As `Range.values` shows it. */
export function valueOnWire(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return value instanceof ErrorValue ? value.code : value;
}

export function valueTypeOnWire(value: CellValue): string {
  if (value === null) return "Empty";
  if (value instanceof ErrorValue) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
