import { parseAmount } from "../number/amount";
import { decimalFromNumber } from "../number/decimal";
import type { Cell } from "../sheet/cell";
import { readNumberFormat, shownDecimal } from "../sheet/number-format";
import type { Sheet } from "../sheet/sheet";

/** More decimals than anybody prints: an unrounded quotient, which says nothing about its column. */
const MOST_PRINTED_DECIMALS = 6;

function decimalsOf(cell: Cell): number {
  const { value } = cell;
  if (typeof value === "string") {
    const amount = parseAmount(value);
    return amount && !amount.percent ? amount.decimals : 0;
  }
  if (typeof value !== "number") return 0;
  if (Number.isInteger(value) && cell.format === "General") return 0;
  const format = readNumberFormat(cell.format);
  // A plain format prints its decimals whatever the value.
  if (format.kind === "number" && format.optionalDecimals === 0 && format.literalPoint === 0 && format.thousandsScale === 0) {
    return format.literalPercent ? 0 : format.decimals;
  }
  if (format.kind === "percent") return 0;
  const stored = decimalFromNumber(value);
  const shown = stored && shownDecimal(stored, format);
  return shown && !shown.percent ? shown.decimals : 0;
}

/** The decimals that a column prints: `1200` in a column of two decimals has two. */
export function columnDecimals(sheet: Sheet, column: number, rows: Iterable<number>): number {
  let most = 0;
  for (const row of rows) {
    const cell = sheet.rows[row]?.[column];
    if (!cell) continue;
    const decimals = decimalsOf(cell);
    if (decimals > most && decimals <= MOST_PRINTED_DECIMALS) most = decimals;
  }
  return most;
}
