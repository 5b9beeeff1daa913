import type { Change } from "../changes/change";
import { groupBySheet } from "../host/group-by-sheet";
import type { CellRange } from "../sheet/address";

/** A rectangle of one sheet whose cells all change: `changes[row][column]`. */
export interface CellGroup {
  readonly sheet: string;
  readonly area: CellRange;
  readonly changes: readonly (readonly Change[])[];
}

/** Cells of one row that stand side by side. */
interface Run {
  readonly changes: readonly Change[];
  readonly top: number;
  readonly left: number;
  readonly right: number;
}

/** Changes, one per cell, in as few rectangles as rows of equal runs give; sheet by sheet, from the top. */
export function groupCells(changes: readonly Change[]): CellGroup[] {
  return [...groupBySheet(changes)].flatMap(([sheet, ofSheet]) => {
    const groups: { area: CellRange; changes: (readonly Change[])[] }[] = [];
    for (const run of runsOf(ofSheet)) {
      const above = groups.find(({ area }) => area.left === run.left && area.right === run.right && area.bottom === run.top - 1);
      if (above) {
        above.area = { ...above.area, bottom: run.top };
        above.changes.push(run.changes);
      } else groups.push({ area: { top: run.top, left: run.left, bottom: run.top, right: run.right }, changes: [run.changes] });
    }
    return groups.map((group): CellGroup => ({ sheet, ...group }));
  });
}

/** The same cells one by one. */
export function splitGroup({ sheet, changes }: CellGroup): CellGroup[] {
  return changes.flat().map((change) => {
    const { row, column } = change.cell;
    return { sheet, area: { top: row, left: column, bottom: row, right: column }, changes: [[change]] };
  });
}

function runsOf(changes: readonly Change[]): Run[] {
  const ordered = [...changes].sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
  const runs: Run[] = [];
  for (const change of ordered) {
    const { row, column } = change.cell;
    const last = runs.at(-1);
    if (last?.top === row && last.right === column - 1) runs[runs.length - 1] = { ...last, changes: [...last.changes, change], right: column };
    else runs.push({ changes: [change], top: row, left: column, right: column });
  }
  return runs;
}
