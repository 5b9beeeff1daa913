import { rangeToText, type CellAddress, type CellRange } from "../../sheet/address";
import { contains } from "../cells/sheet-layout";

/** Excel gives up beyond some 8,000 characters or 8,192 areas for one rule; well below both. */
const MAX_CHARACTERS = 2_000;
const MAX_AREAS = 200;

/**
 * Cells as the areas of as few rules as needed, each a list of ranges parted by spaces. A cell that
 * anchors a merged range stands for all of it, or the frame would surround a corner only.
 */
export function markAreas(cells: readonly CellAddress[], merges: readonly CellRange[]): string[] {
  const areas: string[] = [];
  let current: string[] = [];
  let length = 0;
  for (const range of joinRuns(cells.map((cell) => widen(cell, merges)))) {
    const text = rangeToText(range);
    if (current.length >= MAX_AREAS || length + text.length + 1 > MAX_CHARACTERS) {
      areas.push(current.join(" "));
      current = [];
      length = 0;
    }
    current.push(text);
    length += text.length + 1;
  }
  if (current.length > 0) areas.push(current.join(" "));
  return areas;
}

function widen({ row, column }: CellAddress, merges: readonly CellRange[]): CellRange {
  const merge = merges.find((range) => range.top === row && range.left === column && contains(range, row, column));
  return merge ?? { top: row, left: column, bottom: row, right: column };
}

/** Joins ranges of the same columns that follow each other downwards, and drops doubles. */
function joinRuns(ranges: readonly CellRange[]): CellRange[] {
  const ordered = [...ranges].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  const runs: CellRange[] = [];
  for (const range of ordered) {
    const last = runs.at(-1);
    const isNext = last?.left === range.left && last.right === range.right && range.top <= last.bottom + 1;
    if (last && isNext) runs[runs.length - 1] = { ...last, bottom: Math.max(last.bottom, range.bottom) };
    else runs.push(range);
  }
  return runs;
}
