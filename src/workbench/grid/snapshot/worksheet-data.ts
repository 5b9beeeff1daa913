import type { FontStyle, Sheet as SheetLook } from "hucre";
import type { ICellData, IObjectMatrixPrimitiveType, IWorksheetData } from "@univerjs/core";
import type { Sheet } from "../../../sheet/sheet";
import { valueData } from "./cell-data";
import type { SheetPart } from "./sheet-part";
import { columnData, rowData, sheetExtent } from "./sheet-frame";
import { shownFormula } from "./future-functions";
import { mergeFrames } from "./merge-frames";
import type { Palette } from "./palette";
import { richText } from "./rich-text";
import { heightInPixels, widthInPixels } from "./sheet-size";
import type { StyleBook } from "./style-book";
import { NO, YES } from "./univer-words";
import { wrappedRows } from "./wrapped-rows";

/** The usual row of an Excel sheet, 15 points, and the usual column, 72 pixels in Chinese Excel. */
const ROW_PIXELS = 20;
const COLUMN_PIXELS = 72;

const COLUMN_HEADER_PIXELS = 20;
const ROW_HEADER_PIXELS = 46;

export interface WorksheetSource {
  readonly id: string;
  /** Values, formulas and number formats, from our own reader. */
  readonly sheet: Sheet;
  /** How it looks; absent where the file's look could not be read. */
  readonly look: SheetLook | undefined;
  /** What else the file says of it. */
  readonly part: SheetPart | undefined;
  readonly book: StyleBook;
  /** Pixels of a digit of the workbook's usual font. */
  readonly digit: number;
  /** That of a new cell. */
  readonly font: FontStyle;
  readonly palette: Palette;
}

export function worksheetData(source: WorksheetSource): Partial<IWorksheetData> {
  const { id, sheet, look, part, digit, font } = source;
  const usualRow = part?.rowHeight === undefined ? ROW_PIXELS : heightInPixels(part.rowHeight);
  const usualColumn = part?.columnWidth === undefined ? COLUMN_PIXELS : widthInPixels(part.columnWidth, digit);
  const columns = columnData(look, digit);
  const rowsOwn = rowData(look);
  const wrapped = wrappedRows(sheet, look, { of: (column) => columns[column]?.w ?? usualColumn, font, usual: usualRow });
  const { rows: frozenRows = 0, columns: frozenColumns = 0 } = look?.freezePane ?? {};
  return {
    id,
    name: sheet.name,
    hidden: sheet.visibility === "visible" ? NO : YES,
    ...sheetExtent(sheet, look),
    defaultRowHeight: usualRow,
    defaultColumnWidth: usualColumn,
    rowHeader: { width: ROW_HEADER_PIXELS },
    columnHeader: { height: COLUMN_HEADER_PIXELS },
    showGridlines: look?.view?.showGridLines === false ? NO : YES,
    // A place to start from of -1 is how the grid says that nothing is frozen.
    freeze: { xSplit: frozenColumns, ySplit: frozenRows, startRow: frozenRows || -1, startColumn: frozenColumns || -1 },
    mergeData: (look?.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({ startRow, startColumn: startCol, endRow, endColumn: endCol })),
    rowData: { ...rowsOwn, ...Object.fromEntries(Object.entries(wrapped).map(([row, height]) => [row, { ...rowsOwn[Number(row)], ...height }])) },
    columnData: columns,
    cellData: cellData(source),
  };
}

function cellData({ sheet, look, book, font, palette }: WorksheetSource): IObjectMatrixPrimitiveType<ICellData> {
  const frames = mergeFrames(look?.merges ?? [], (key) => look?.cells?.get(key)?.style);
  const matrix: Record<number, Record<number, ICellData>> = {};
  const put = (row: number, column: number, data: ICellData): void => void ((matrix[row] ??= {})[column] = data);
  sheet.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (!cell) return;
      const key = `${String(row)},${String(column)}`;
      const s = book.idOf(frames.get(key) ?? look?.cells?.get(key)?.style, cell.format);
      const f = cell.formula === undefined ? {} : { f: `=${shownFormula(cell.formula)}` };
      const letters = look?.cells?.get(key);
      const p = letters?.richText && typeof cell.value === "string" && cell.formula === undefined
        ? richText(cell.value, letters.richText, { cell: { ...font, ...letters.style?.font }, book: font }, palette)
        : undefined;
      put(row, column, { ...(cell.value !== null && valueData(cell.value)), ...f, ...(p && { p }), ...(s !== undefined && { s }) });
    });
  });
  const putLook = (key: string): void => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const own = look?.cells?.get(key)?.style;
    const s = sheet.rows[row]?.[column] ? undefined : book.idOf(frames.get(key) ?? own, blankFormat(own?.numFmt));
    if (s !== undefined) put(row, column, { s });
  };
  for (const key of look?.cells?.keys() ?? []) putLook(key);
  for (const key of frames.keys()) putLook(key);
  return matrix;
}

/** The short date of the system, by the name that our own reader gives it. */
function blankFormat(format = "General"): string {
  return format === "mm-dd-yy" ? "yyyy/m/d" : format;
}
