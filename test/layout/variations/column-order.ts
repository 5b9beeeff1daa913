import type { FormColumn, FormPanel } from "../../../src/recognition/form";
import { eachForm, withSheet, type Variation } from "../laid-out";

/** Columns under the same header that may stand in any order; the first of them, the total, stays in front. */
function freeColumns({ columns, rows }: FormPanel): FormColumn[][] {
  const firstRow = Math.min(...rows.map(({ row }) => row));
  const groups = new Map<string, FormColumn[]>();
  for (const column of columns) {
    const key = `${column.path.slice(0, -1).join("/")}#${String(column.header.row)}`;
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  const isTotal = ({ path }: FormColumn): boolean => /[合总小]\s*计|^项目$/.test(path.at(-1) ?? "");
  return [...groups.values()].map((group) => group.filter((column) => !isTotal(column) && column.header.row < firstRow)).filter((group) => group.length > 1);
}

/** Only tables whose columns are sources or kinds of expenditure; 年初 | 调整 | 决算 have their order by meaning. */
const FREE = /^(?:budget|final)-(?:revenue|expenditure|general-public|government-fund|state-capital|appropriation)$/;

export const permutedColumns: Variation = {
  name: "columns in another order",
  apply: (laid, choice) =>
    eachForm(laid, (so, { sheet, panels }) =>
      panels.flatMap((panel) => freeColumns(panel).map((group) => ({ panel, group }))).reduce((now, { panel, group }) => {
        const from = group.map(({ column }) => column);
        const to = choice.shuffled(from);
        const target = new Map(from.map((column, index) => [column, to[index] ?? column]));
        const [top, bottom] = [Math.min(...group.map(({ header }) => header.row)), panel.bottom];
        return withSheet(
          now,
          sheet,
          (whole) => ({
            ...whole,
            rows: whole.rows.map((row, index) => {
              if (index < top || index > bottom) return row;
              const moved = [...row];
              while (moved.length <= Math.max(...to)) moved.push(null);
              for (const [before, after] of target) moved[after] = row[before] ?? null;
              return moved;
            }),
          }),
          (cell) => (cell.row >= top && cell.row <= bottom ? { ...cell, column: target.get(cell.column) ?? cell.column } : cell),
        );
      }, so), ({ kind }) => FREE.test(kind)),
};
