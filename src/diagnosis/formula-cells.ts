import { parseRange, type CellReference } from "../sheet/address";

const REFERENCE = /(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![A-Z0-9(])/giu;
/** What may be left of a formula that only adds when its references are taken out. */
const ONLY_ADDS = /^=?(?:SUM|[(),+\s])*$/i;
const MOST_CELLS = 20_000;

/** The cells that a formula of plain additions and SUMs adds up; undefined for every other formula. */
export function cellsAddedBy(formula: string, home: string): CellReference[] | undefined {
  if (!ONLY_ADDS.test(formula.replace(REFERENCE, ""))) return undefined;
  const cells: CellReference[] = [];
  for (const [, quoted, plain, address = ""] of formula.matchAll(REFERENCE)) {
    const range = parseRange(address);
    if (!range) return undefined;
    const sheet = quoted?.replaceAll("''", "'") ?? plain ?? home;
    if ((range.bottom - range.top + 1) * (range.right - range.left + 1) + cells.length > MOST_CELLS) return undefined;
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) cells.push({ sheet, row, column });
    }
  }
  return cells;
}
