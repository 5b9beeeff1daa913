import { MAX_COLUMNS, MAX_ROWS } from "../limits";
import { readRichText } from "./shared-strings";
import type { TagScanner } from "../xml/tag-scanner";
import { WorkbookFileError } from "../workbook-file-error";

/** A formula as the file holds it. */
export interface RawFormula {
  readonly kind: "normal" | "shared" | "array" | "dataTable";
  /** Still with its XML references; empty for the dependants of a shared formula. */
  readonly source: string;
  /** Of a shared formula's master, an array or a data table. */
  readonly ref: string | undefined;
  readonly sharedIndex: string | undefined;
}

/** A row while its cells are visited. The places are those of its tags in the text. */
export interface RawRow {
  readonly row: number;
  readonly start: number;
  readonly openEnd: number;
}

/** A cell while it is visited: one record for all, so copy what is to be kept. */
export interface RawCell {
  row: number;
  column: number;
  style: number;
  /** The type attribute, `n` when absent. */
  type: string;
  /** Content of `<v>`, still with its XML references. */
  source: string | undefined;
  inlineText: string | undefined;
  formula: RawFormula | undefined;
  start: number;
  end: number;
}

export interface CellVisitor {
  onRow?(row: RawRow): void;
  onRowEnd?(row: RawRow, closeStart: number, end: number): void;
  /** Answers false to stop. */
  onCell(cell: RawCell): boolean;
}

/** Where scanning goes on in the next piece of a sheet: rows and cells may leave out their numbers. */
export interface ScanState {
  row: number;
}

/**
 * Visits all rows and cells between the scanner's place and its end. Used by reading, piece by piece,
 * and by writing, on the whole text, so that both see the same cells. False when the visitor stopped.
 */
export function scanCells(scanner: TagScanner, state: ScanState, visitor: CellVisitor): boolean {
  const cell: RawCell = {
    row: 0, column: -1, style: 0, type: "n", source: undefined, inlineText: undefined, formula: undefined, start: 0, end: 0,
  };
  let row: RawRow | undefined;
  while (scanner.next()) {
    if (scanner.is("row")) {
      if (scanner.isClosing) {
        if (row) visitor.onRowEnd?.(row, scanner.start, scanner.end);
        continue;
      }
      state.row = readRowNumber(scanner, state.row);
      cell.row = state.row;
      cell.column = -1;
      row = { row: state.row, start: scanner.start, openEnd: scanner.end };
      visitor.onRow?.(row);
      if (scanner.isSelfClosing) visitor.onRowEnd?.(row, scanner.end, scanner.end);
    } else if (!scanner.isClosing && scanner.is("c")) {
      readCell(scanner, cell);
      if (!visitor.onCell(cell)) return false;
    }
  }
  return true;
}

function readRowNumber(scanner: TagScanner, previous: number): number {
  const attribute = scanner.attribute("r");
  const row = attribute === undefined ? previous + 1 : Number(attribute) - 1;
  if (!(Number.isInteger(row) && row >= 0 && row < MAX_ROWS)) throw new WorkbookFileError("damaged", `row ${String(attribute)}`);
  return row;
}

function readCell(scanner: TagScanner, cell: RawCell): void {
  cell.start = scanner.start;
  const address = scanner.attribute("r");
  cell.column = address === undefined ? cell.column + 1 : columnOf(address, cell.row);
  if (cell.column >= MAX_COLUMNS) throw new WorkbookFileError("damaged", "too many columns");
  const style = scanner.attribute("s");
  cell.style = style === undefined ? 0 : Number(style);
  cell.type = scanner.attribute("t") ?? "n";
  cell.source = undefined;
  cell.inlineText = undefined;
  cell.formula = undefined;
  if (!scanner.isSelfClosing) {
    while (scanner.next() && !(scanner.isClosing && scanner.is("c"))) {
      if (scanner.isClosing) continue;
      if (scanner.is("v")) cell.source = scanner.innerText();
      else if (scanner.is("f")) cell.formula = readFormula(scanner);
      else if (scanner.is("is")) cell.inlineText = scanner.isSelfClosing ? "" : readRichText(scanner, "is");
    }
  }
  cell.end = scanner.end;
}

function readFormula(scanner: TagScanner): RawFormula {
  const type = scanner.attribute("t");
  return {
    kind: type === "shared" || type === "array" || type === "dataTable" ? type : "normal",
    ref: scanner.attribute("ref"),
    sharedIndex: scanner.attribute("si"),
    source: scanner.innerText(),
  };
}

/** The column of `C8`; the row number is checked, since a cell in the wrong row would be read as another. */
function columnOf(address: string, row: number): number {
  let column = 0;
  let at = 0;
  for (; at < address.length; at++) {
    const code = address.charCodeAt(at) & ~0x20;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  if (at === 0 || Number(address.slice(at)) !== row + 1) throw new WorkbookFileError("damaged", `cell ${address}`);
  return column - 1;
}
