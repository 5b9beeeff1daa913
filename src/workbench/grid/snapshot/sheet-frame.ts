import type { Sheet as SheetLook } from "hucre";
import type { IColumnData, IRowData, IWorksheetData } from "@univerjs/core";
import type { Sheet } from "../../../sheet/sheet";
import { heightInPixels, widthInPixels } from "./sheet-size";
import { NO, YES } from "./univer-words";

/** Room to write beyond what is there. */
const SPARE_ROWS = 50;
const SPARE_COLUMNS = 8;
const LEAST_ROWS = 100;
const LEAST_COLUMNS = 26;

/** How far the sheet goes in the grid, which has an end where Excel has none in sight. */
export function sheetExtent({ rows }: Sheet, look: SheetLook | undefined): Pick<IWorksheetData, "rowCount" | "columnCount"> {
  let lastRow = rows.length;
  let lastColumn = rows.reduce((most, row) => Math.max(most, row.length), 0);
  for (const key of look?.cells?.keys() ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    lastRow = Math.max(lastRow, row + 1);
    lastColumn = Math.max(lastColumn, column + 1);
  }
  for (const { endRow, endCol } of look?.merges ?? []) {
    lastRow = Math.max(lastRow, endRow + 1);
    lastColumn = Math.max(lastColumn, endCol + 1);
  }
  return { rowCount: Math.max(LEAST_ROWS, lastRow + SPARE_ROWS), columnCount: Math.max(LEAST_COLUMNS, lastColumn + SPARE_COLUMNS) };
}

export function rowData(look: SheetLook | undefined): Record<number, Partial<IRowData>> {
  const found: Record<number, Partial<IRowData>> = {};
  for (const [row, { height, hidden }] of look?.rowDefs ?? []) {
    // A height of the file stands, even where the text would want more.
    found[row] = { ...(height !== undefined && { h: heightInPixels(height), ia: NO }), ...(hidden && { hd: YES }) };
  }
  return found;
}

export function columnData(look: SheetLook | undefined, digit: number): Record<number, Partial<IColumnData>> {
  const found: Record<number, Partial<IColumnData>> = {};
  (look?.columns ?? []).forEach(({ width, hidden }, column) => {
    if (width === undefined && !hidden) return;
    found[column] = { ...(width !== undefined && { w: widthInPixels(width, digit) }), ...(hidden && { hd: YES }) };
  });
  return found;
}
