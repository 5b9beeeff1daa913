import type { ICellData, IWorkbookData } from "@univerjs/core";
import { valueOf } from "../snapshot/cell-data";
import { filedFormula } from "../snapshot/future-functions";
import type { FormulaCell } from "./evaluate";

/** All cells with a formula in a snapshot. */
export function formulaCells({ sheets }: IWorkbookData): FormulaCell[] {
  return Object.values(sheets).flatMap(({ name: sheet = "", cellData = {} }) =>
    Object.entries(cellData as Record<string, Record<string, ICellData>>).flatMap(([row, cells]) =>
      Object.entries(cells).flatMap(([column, data]) =>
        data.f ? [{ cell: { sheet, row: Number(row), column: Number(column) }, formula: filedFormula(data.f.slice(1)), value: valueOf(data) }] : [],
      ),
    ),
  );
}
