import type { WorkbookContent } from "../../src/sheet/sheet";
import { Choice } from "../layout/choice";
import { budgetTables, IN_YUAN } from "../planted/budget-tables";
import { exactBudget } from "../planted/exact-budget";

/** Cells that hold something. */
export function countCells({ sheets }: WorkbookContent): number {
  return sheets.reduce((sum, { rows }) => sum + rows.reduce((so, row) => so + row.reduce((cells, cell) => (cell ? cells + 1 : cells), 0), 0), 0);
}

/** Sets of budget tables, as of several bodies in one workbook, until there are `cells` cells. */
export function budgetWorkbook(cells: number, size: { classes: number; kinds: number; items: number }): WorkbookContent {
  const choice = new Choice(2024);
  let content: WorkbookContent = { unread: [], sheets: [] };
  for (let body = 1; countCells(content) < cells; body++) {
    const sheets = budgetTables(exactBudget(choice, size), IN_YUAN, `${String(body)}-`);
    content = { ...content, sheets: [...content.sheets, ...sheets] };
  }
  return content;
}

/** About forty tables with 7,200 cells. */
export const usualWorkbook = (): WorkbookContent => budgetWorkbook(7200, { classes: 5, kinds: 3, items: 4 });

/** Long tables, 200,000 cells. */
export const largeWorkbook = (): WorkbookContent => budgetWorkbook(200_000, { classes: 11, kinds: 40, items: 40 });

/** The least that any engine must do: look at each cell once. */
export function barePass({ sheets }: WorkbookContent): number {
  let sum = 0;
  for (const { rows } of sheets) {
    for (const row of rows) {
      for (const cell of row) {
        if (typeof cell?.value === "number") sum += cell.value;
        else if (typeof cell?.value === "string") sum += cell.value.length;
      }
    }
  }
  return sum;
}
