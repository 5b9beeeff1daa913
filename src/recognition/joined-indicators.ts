import type { FormPanel } from "./form";
import { withKeys } from "./row-keys";

function sameColumns(a: FormPanel, b: FormPanel): boolean {
  return a.columns.length === b.columns.length && a.columns.every(({ role, column }, index) => b.columns[index]?.role === role && b.columns[index].column === column);
}

/**
 * A block of indicators that goes on under the same headers once more (年度绩效目标1, 年度绩效目标2, …) as one block; null where the
 * columns are not the same.
 */
export function joinedIndicators(above: FormPanel, below: FormPanel): FormPanel | null {
  if (above.columns.length === 0 || !sameColumns(above, below)) return null;
  const offset = above.rows.length;
  const columns = above.columns.map((column, index) => ({ ...column, decimals: Math.max(column.decimals, below.columns[index]?.decimals ?? 0) }));
  return {
    ...above, columns, rows: withKeys([...above.rows, ...below.rows]), bottom: below.bottom,
    groups: [...(above.groups ?? []), ...(below.groups ?? []).map((group) => ({ ...group, rows: group.rows.map((row) => row + offset) }))],
  };
}
