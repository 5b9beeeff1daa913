import { markAreas } from "../../host/mark-areas";
import { rangeToText, type CellAddress, type CellRange } from "../../sheet/address";
import { contains } from "../cells/sheet-layout";

/** Excel gives up beyond some 8,000 characters for one rule; well below. */
const MAX_CHARACTERS = 2_000;

/**
 * Cells as the areas of as few rules as needed, each a list of ranges parted by spaces. A cell that
 * anchors a merged range stands for all of it, or the frame would surround a corner only.
 */
export function ruleAreas(cells: readonly CellAddress[], merges: readonly CellRange[]): string[] {
  const ranges = cells.map((cell) => widen(cell, merges));
  return markAreas(ranges, MAX_CHARACTERS).map((areas) => areas.map(rangeToText).join(" "));
}

function widen({ row, column }: CellAddress, merges: readonly CellRange[]): CellRange {
  const merge = merges.find((range) => range.top === row && range.left === column && contains(range, row, column));
  return merge ?? { top: row, left: column, bottom: row, right: column };
}
