import type { Cell } from "../../src/sheet/cell";
import type { Sheet, WorkbookContent } from "../../src/sheet/sheet";
import type { Choice } from "../layout/choice";

const WORDS = ["合计", "总计", "单位：元", "单位：万元", "其中：", "一、", "—", "", "12.50", "1,234.5", "98%", "待定", "部门支出总表", "科目编码", "此表为空", "206", "数量指标", "（一）办公费"];
const FORMATS = ["General", "0.00", "#,##0.00", "0.00%", "0%", "#,##0", "@"];

type Grid = (Cell | null)[][];

function figureNear(cell: Cell | null, choice: Choice): number {
  const { value } = cell ?? { value: null };
  if (typeof value !== "number") return choice.below(100_000) / 100;
  const change = choice.of([1, -1, 0.01, 100, value, -value, value * 9]);
  return Math.round((value + change) * 100) / 100;
}

function editedCell(cell: Cell | null, grid: Grid, choice: Choice): Cell | null {
  const own = cell ?? { value: null, format: "General" };
  switch (choice.below(9)) {
    case 0:
    case 1:
    case 2:
      return { ...own, value: figureNear(cell, choice) };
    case 3:
      return null;
    case 4:
      return { ...own, value: choice.of(WORDS) };
    case 5:
      return { ...own, format: choice.of(FORMATS) };
    case 6:
      return choice.of(grid.flat()) ?? null;
    case 7:
      return { ...own, value: { error: "#REF!" } };
    default:
      return { ...own, formula: "A1+B1" };
  }
}

/** Rows that a person might insert or delete. */
function withOtherRows(grid: Grid, choice: Choice): Grid {
  const at = choice.below(grid.length + 1);
  return choice.oneIn(2) ? [...grid.slice(0, at), [], ...grid.slice(at)] : [...grid.slice(0, at), ...grid.slice(at + 1)];
}

/** A sheet after one to three edits, mostly of cells that hold something. */
export function edited(sheet: Sheet, choice: Choice): Sheet {
  let grid: Grid = sheet.rows.map((row) => [...row]);
  const filled = grid.flatMap((row, at) => row.flatMap((cell, column) => (cell ? [{ row: at, column }] : [])));
  for (let edit = 1 + choice.below(3); edit > 0 && filled.length > 0; edit--) {
    const { row, column } = choice.oneIn(6) ? { row: choice.below(grid.length + 2), column: choice.below(8) } : choice.of(filled);
    const line = (grid[row] ??= []);
    while (line.length < column) line.push(null);
    line[column] = editedCell(line[column] ?? null, grid, choice);
  }
  for (let row = 0; row < grid.length; row++) grid[row] ??= [];
  if (choice.oneIn(10)) grid = withOtherRows(grid, choice);
  return { ...sheet, rows: grid };
}

/** Some sheets of a workbook after edits. */
export function editedSheets({ sheets }: WorkbookContent, choice: Choice): Sheet[] {
  const count = choice.oneIn(4) ? 2 : 1;
  return choice.shuffled(sheets).slice(0, count).map((sheet) => edited(sheet, choice));
}
