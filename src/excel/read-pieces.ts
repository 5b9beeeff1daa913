import type { Grids } from "./cells-from-grids";
import type { Piece, UsedArea } from "./read-plan";

/** The cells of a piece as they came. */
export interface PieceCells {
  readonly piece: Piece;
  /** Where they stand; null when the sheet holds nothing, or has gone. */
  readonly area: UsedArea | null;
  /** Null where they are more than Excel hands over. */
  readonly grids: Grids | null;
}

const NOTHING: Grids = { values: [], formulas: [], formats: [] };

function rangeOf(context: Excel.RequestContext, { sheet: id, area, isWhole }: Piece): Excel.Range {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  return isWhole ? sheet.getUsedRangeOrNullObject(true) : sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

/** Asks for the cells of pieces; the answer is to be called after the next sync. */
export function requestPieces(context: Excel.RequestContext, pieces: readonly Piece[]): () => PieceCells[] {
  const asked = pieces.map((piece) => {
    const range = rangeOf(context, piece);
    return { piece, range: range.load("rowIndex,columnIndex,rowCount,columnCount,values,formulas,numberFormat") };
  });
  return () =>
    asked.map(({ piece, range }): PieceCells => {
      if (range.isNullObject) return { piece, area: null, grids: NOTHING };
      const area = { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
      const values = range.values as unknown[][] | null;
      return { piece, area, grids: values && { values, formulas: range.formulas, formats: range.numberFormat as unknown[][] } };
    });
}

/** What is used of the sheets that came whole, to be asked for the next time. */
export function usedAreas(pieces: readonly PieceCells[]): Map<string, UsedArea | null> {
  return new Map(pieces.flatMap(({ piece, area }) => (piece.isWhole ? [[piece.sheet, area]] : [])));
}
