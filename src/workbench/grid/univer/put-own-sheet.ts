import { ICommandService, mergeWorksheetSnapshotWithDefault, type Injector } from "@univerjs/core";
import { InsertSheetMutation } from "@univerjs/preset-sheets-core";
import type { CellState } from "../../../changes/change";
import type { GridCell } from "../grid";
import { worksheetData } from "../snapshot/worksheet-data";
import { StyleBook } from "../snapshot/style-book";
import { paletteOf } from "../snapshot/palette";
import { digitWidth, widthInPixels } from "../snapshot/sheet-size";
import type { OpenBook } from "./open-book";
import { writeCells } from "./write-cells";

type Rows = readonly (readonly CellState[])[];

/** Room to be filled anew with more than at first. */
const LEAST_ROWS = 2000;

/** Puts a sheet of ours at the end, or fills it anew; not part of the grid's undo. */
export function putOwnSheet(injector: Injector, book: OpenBook, name: string, rows: Rows, columnWidths: readonly number[]): void {
  if (book.sheet(name)) refill(injector, book, name, rows);
  else insert(injector, book, name, rows, columnWidths);
}

function insert(injector: Injector, book: OpenBook, name: string, rows: Rows, columnWidths: readonly number[]): void {
  const id = `own${String(book.workbook.getSheetSize() + 1)}`;
  const palette = paletteOf();
  const styles = new StyleBook(palette, id);
  const sheet = { name, visibility: "visible" as const, isProtected: false, rows };
  const digit = digitWidth(undefined);
  const made = worksheetData({ id, sheet, look: undefined, part: undefined, book: styles, digit, font: {}, palette });
  const columnData = Object.fromEntries(columnWidths.map((width, column) => [column, { w: widthInPixels(width, digit) }]));
  const snapshot = mergeWorksheetSnapshotWithDefault({ ...made, columnData, rowCount: Math.max(LEAST_ROWS, made.rowCount ?? 0) });
  const params = { unitId: book.id, index: book.workbook.getSheetSize(), sheet: snapshot, styles: styles.styles };
  injector.get(ICommandService).syncExecuteCommand(InsertSheetMutation.id, params);
}

function refill(injector: Injector, book: OpenBook, name: string, rows: Rows): void {
  const cells = new Map<string, GridCell>();
  const put = (row: number, column: number, state: CellState): void =>
    void cells.set(`${String(row)},${String(column)}`, { cell: { sheet: name, row, column }, state });
  book.sheet(name)?.getCellMatrix().forValue((row, column) => put(row, column, { value: null, format: "General" }));
  rows.forEach((states, row) => states.forEach((state, column) => put(row, column, state)));
  writeCells(injector, book, [...cells.values()]);
}
