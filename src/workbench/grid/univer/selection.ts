import type { FUniver } from "@univerjs/core/facade";
import type { CellAddress, CellReference } from "../../../sheet/address";
import type { OpenBook } from "./open-book";
import { scrollStart } from "./scroll-start";

/** Rows kept in sight above a cell that was scrolled to, so that its headers are not far. */
const ROWS_ABOVE = 4;
const COLUMNS_BEFORE = 1;

/** Where the user stands; undefined while another workbook is being put in. */
export function activeCell(api: FUniver, book: OpenBook): { readonly sheet: string; readonly cell: CellReference | null } | undefined {
  const workbook = api.getActiveWorkbook();
  if (workbook?.getId() !== book.id) return undefined;
  const sheet = workbook.getActiveSheet().getSheetName();
  const range = workbook.getActiveCell();
  return { sheet, cell: range && { sheet, row: range.getRow(), column: range.getColumn() } };
}

/** Shows a sheet, and a cell on it if one is given. The focus stays where it is. */
export function showCell(api: FUniver, book: OpenBook, name: string, cell: CellAddress | undefined): void {
  const workbook = api.getActiveWorkbook();
  const wanted = workbook?.getSheetByName(name);
  if (!workbook || !wanted) return;
  const focused = document.activeElement;
  const isOther = workbook.getActiveSheet().getSheetName() !== name;
  if (isOther) workbook.setActiveSheet(wanted);
  if (cell && cell.row < wanted.getMaxRows() && cell.column < wanted.getMaxColumns()) {
    wanted.getRange(cell.row, cell.column).activate();
    // What is in sight of a sheet that was just brought up is known once it is drawn.
    if (isOther) requestAnimationFrame(() => requestAnimationFrame(() => scrollTo(api, book, name, cell)));
    else scrollTo(api, book, name, cell);
  }
  if (focused instanceof HTMLElement && focused !== document.activeElement) focused.focus({ preventScroll: true });
}

function scrollTo(api: FUniver, book: OpenBook, name: string, { row, column }: CellAddress): void {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const seen = sheet?.getVisibleRange();
  if (!sheet || !seen || sheet.getSheetName() !== name) return;
  const { xSplit = 0, ySplit = 0 } = book.sheet(name)?.getFreeze() ?? {};
  const isRowSeen = row < ySplit || (row >= seen.startRow && row < seen.endRow);
  const isColumnSeen = column < xSplit || (column >= seen.startColumn && column < seen.endColumn);
  if (isRowSeen && isColumnSeen) return;
  const heightOf = (at: number): number => sheet.getRowHeight(at);
  const widthOf = (at: number): number => sheet.getColumnWidth(at);
  sheet.scrollToCell(
    isRowSeen ? seen.startRow : scrollStart(row, ROWS_ABOVE, heightOf, extent(seen.startRow, seen.endRow, heightOf)),
    isColumnSeen ? seen.startColumn : scrollStart(column, COLUMNS_BEFORE, widthOf, extent(seen.startColumn, seen.endColumn, widthOf)),
  );
}

/** Of what is in sight; the last is there in part. */
function extent(start: number, end: number, sizeOf: (at: number) => number): number {
  let size = 0;
  for (let at = start; at < end; at++) size += sizeOf(at);
  return size;
}
