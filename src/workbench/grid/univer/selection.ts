import type { FUniver } from "@univerjs/core/facade";
import type { CellAddress, CellReference } from "../../../sheet/address";
import type { OpenBook } from "./open-book";

/** Rows kept in sight above a cell that was scrolled to, so that its headers are not far. */
const ROWS_ABOVE = 4;

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
  sheet.scrollToCell(isRowSeen ? seen.startRow : Math.max(0, row - ROWS_ABOVE), isColumnSeen ? seen.startColumn : Math.max(0, column - 1));
}
