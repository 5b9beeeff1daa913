import { HostError, NotOffered } from "../protocol/host-error";
import { formatArea, quotedSheet } from "../workbook/a1";
import { CellFormats } from "../workbook/cell-formats";
import type { SheetRange } from "../workbook/sheet-range";

/** The web refuses more cells in one call (office-js issue 2564: 80,000 pass, 90,000 fail). */
const MOST_CELLS = 85_000;

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null && !Array.isArray(value);

function cellsOf(range: SheetRange): SheetRange[][] {
  const { row, column, rows, columns } = range.area;
  if (rows * columns > MOST_CELLS) throw new HostError("RequestPayloadSizeLimitExceeded", "cells in one call");
  return Array.from({ length: rows }, (_row, i) =>
    Array.from({ length: columns }, (_column, j) => range.with({ row: row + i, column: column + j, rows: 1, columns: 1 })),
  );
}

/** The wanted formats of one cell, in the nesting in which they were asked for. */
function formatsOf(formats: CellFormats, wanted: Tree, prefix = ""): Tree {
  const entries = Object.entries(wanted).filter(([, value]) => value !== false && value !== undefined);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, isTree(value) ? formatsOf(formats, value, `${prefix}${name}.`) : formats.read(`${prefix}${name}`)]),
  );
}

function propertiesOf(cell: SheetRange, wanted: Tree): Tree {
  const found: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(wanted)) {
    if (name === "address" || name === "addressLocal") found[name] = `${quotedSheet(cell.sheet.name)}!${formatArea(cell.area)}`;
    else if (name === "format" && isTree(value)) found["format"] = formatsOf(new CellFormats([cell]), value);
    else throw new NotOffered(`Range.getCellProperties for ${name}`);
  }
  return found;
}

export const readCellProperties = (range: SheetRange, wanted: unknown): Tree[][] =>
  cellsOf(range).map((row) => row.map((cell) => propertiesOf(cell, isTree(wanted) ? wanted : {})));

function writeFormats(formats: CellFormats, wanted: Tree, prefix = ""): void {
  for (const [name, value] of Object.entries(wanted)) {
    if (isTree(value)) writeFormats(formats, value, `${prefix}${name}.`);
    else if (value !== null && value !== undefined) formats.write(`${prefix}${name}`, value);
  }
}

/** An empty object leaves a cell as it is. */
export function writeCellProperties(range: SheetRange, grid: unknown): void {
  const rows = grid as readonly (readonly Tree[])[];
  if (rows.length !== range.area.rows || rows.some((row) => row.length !== range.area.columns)) throw new HostError("InvalidArgument", "array shape");
  for (const [i, row] of cellsOf(range).entries()) {
    for (const [j, cell] of row.entries()) {
      const { format, ...others } = rows[i]?.[j] ?? {};
      const [unknown] = Object.keys(others);
      if (unknown !== undefined) throw new NotOffered(`Range.setCellProperties for ${unknown}`);
      if (isTree(format)) writeFormats(new CellFormats([cell]), format);
    }
  }
}
