import { HostError } from "../protocol/host-error";
import { MAX_COLUMNS, MAX_ROWS, isEntireColumn, isEntireRow, isOnSheet } from "./area";
import type { Area } from "./area";

const CORNER = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?$/;
const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_CELL = /^[A-Za-z]{1,3}\d+$/;

export function columnName(column: number): string {
  const before = column >= 26 ? columnName(Math.floor(column / 26) - 1) : "";
  return before + String.fromCharCode(65 + (column % 26));
}

const columnNumber = (name: string): number => [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Row and column of one end; an end of `A:C` has no row, one of `1:3` no column. */
function corner(text: string): { readonly row: number | null; readonly column: number | null } {
  const [, letters, digits] = CORNER.exec(text) ?? [];
  if (letters === undefined && digits === undefined) throw new HostError("InvalidArgument", `address ${text}`);
  return { row: digits === undefined ? null : Number(digits) - 1, column: letters === undefined ? null : columnNumber(letters) };
}

/** An address without a sheet: `B2`, `$A$1:C3`, `A:C`, `1:3`. */
export function parseArea(address: string): Area {
  const [first = "", second = first, ...more] = address.split(":");
  const start = corner(first);
  const end = corner(second);
  const isLopsided = (start.row === null) !== (end.row === null) || (start.column === null) !== (end.column === null);
  const isLoneLine = second === first && !address.includes(":") && (start.row === null || start.column === null);
  if (more.length > 0 || isLopsided || isLoneLine) throw new HostError("InvalidArgument", `address ${address}`);
  const row = Math.min(start.row ?? 0, end.row ?? 0);
  const column = Math.min(start.column ?? 0, end.column ?? 0);
  const lastRow = Math.max(start.row ?? MAX_ROWS - 1, end.row ?? MAX_ROWS - 1);
  const lastColumn = Math.max(start.column ?? MAX_COLUMNS - 1, end.column ?? MAX_COLUMNS - 1);
  const area = { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
  if (!isOnSheet(area)) throw new HostError("InvalidArgument", `address ${address}`);
  return area;
}

/** Splits `'a sheet'!A1` into the name of the sheet, if there is one, and the rest. */
export function splitSheet(address: string): { readonly sheet: string | null; readonly rest: string } {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { sheet: null, rest: address };
  const name = address.slice(0, mark);
  return { sheet: name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name, rest: address.slice(mark + 1) };
}

export function formatArea(area: Area): string {
  const lastRow = area.row + area.rows;
  const lastColumn = columnName(area.column + area.columns - 1);
  if (isEntireColumn(area)) return `${columnName(area.column)}:${lastColumn}`;
  if (isEntireRow(area)) return `${area.row + 1}:${lastRow}`;
  const first = `${columnName(area.column)}${area.row + 1}`;
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${lastColumn}${lastRow}`;
}

export function quotedSheet(name: string): string {
  return PLAIN_NAME.test(name) && !LOOKS_LIKE_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
