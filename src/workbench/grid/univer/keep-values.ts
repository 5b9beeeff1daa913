import { ICommandService, type Injector } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/preset-sheets-core";
import { groupBySheet } from "../../../host/group-by-sheet";
import type { FormulaCell } from "./evaluate";
import type { OpenBook } from "./open-book";

/** Takes formulas out of the grid, so that their cells keep the values that they show. Nothing is calculated. */
export function keepValues(injector: Injector, book: OpenBook, cells: readonly FormulaCell[]): void {
  for (const { cell, formula, value } of cells) book.kept.keep(cell, formula, value);
  for (const [name, group] of groupBySheet(cells)) {
    const subUnitId = book.sheet(name)?.getSheetId() ?? "";
    const matrix: Record<number, Record<number, { f: null; si: null }>> = {};
    for (const { cell } of group) (matrix[cell.row] ??= {})[cell.column] = { f: null, si: null };
    // The engine listens to edits only; this is none.
    injector.get(FormulaDataModel).updateFormulaData(book.id, subUnitId, matrix);
    const params = { unitId: book.id, subUnitId, cellValue: matrix };
    injector.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, params, { onlyLocal: true, fromFormula: true });
  }
}
