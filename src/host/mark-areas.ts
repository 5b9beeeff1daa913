import { rangeToText, type CellRange } from "../sheet/address";

/** Places stumble over a rule on thousands of areas; far below what any of them takes. */
const MOST_AREAS = 200;

/**
 * Ranges to be marked alike, as the areas of as few rules as needed: those of the same columns that follow each other
 * downwards are joined, doubles dropped. `longest` is how many characters the areas of one rule may take as text.
 */
export function markAreas(ranges: readonly CellRange[], longest: number): CellRange[][] {
  const rules: CellRange[][] = [];
  let current: CellRange[] = [];
  let length = 0;
  for (const range of joinRuns(ranges)) {
    const size = rangeToText(range).length + 1;
    if (current.length > 0 && (current.length >= MOST_AREAS || length + size > longest)) {
      rules.push(current);
      current = [];
      length = 0;
    }
    current.push(range);
    length += size;
  }
  if (current.length > 0) rules.push(current);
  return rules;
}

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
