import { ICommandService, type ICellData, type Injector } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/preset-sheets-core";
import { groupBySheet } from "../../../host/group-by-sheet";
import type { GridCell } from "../grid";
import { valueData } from "../snapshot/cell-data";
import { shownFormula } from "../snapshot/future-functions";
import type { OpenBook } from "./open-book";
import { OWN_TRIGGER } from "./watch-cells";

/** Writes cells outside the grid's own undo: the journal takes our changes back. Kept formulas are written as their values. */
export function writeCells(injector: Injector, book: OpenBook, cells: readonly GridCell[]): void {
  const commands = injector.get(ICommandService);
  for (const [name, group] of groupBySheet(cells)) {
    const matrix: Record<number, Record<number, ICellData>> = {};
    for (const gridCell of group) (matrix[gridCell.cell.row] ??= {})[gridCell.cell.column] = dataOf(book, gridCell);
    const params = { unitId: book.id, subUnitId: book.sheet(name)?.getSheetId() ?? "", cellValue: matrix, trigger: OWN_TRIGGER };
    commands.syncExecuteCommand(SetRangeValuesMutation.id, params);
  }
}

function dataOf(book: OpenBook, { cell, state }: GridCell): ICellData {
  const { formula, value, format } = state;
  const isKept = book.kept.at(cell, value) === formula;
  return {
    ...valueData(value),
    f: formula === undefined || isKept ? null : `=${shownFormula(formula)}`,
    si: null,
    p: null,
    ...(format !== book.format(cell) && { s: { n: format === "General" ? null : { pattern: format } } }),
  };
}
