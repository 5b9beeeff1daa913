import type { Change, CellState } from "../../changes/change";
import { parseAmount } from "../../number/amount";
import { decimalFromNumber, equals, shift, type Decimal } from "../../number/decimal";
import { readNumberFormat, shownDecimal } from "../../sheet/number-format";

/** The figure that a cell shows, 98% as 0.98; undefined where it shows none. */
function shownFigure({ value, format }: CellState): Decimal | undefined {
  if (typeof value === "string") {
    const amount = parseAmount(value);
    return amount && (amount.percent ? shift(amount.value, -2) : amount.value);
  }
  if (typeof value !== "number") return undefined;
  const stored = decimalFromNumber(value);
  if (!stored) return undefined;
  const shown = shownDecimal(stored, readNumberFormat(format));
  return shown.percent ? shift(shown.value, -2) : shown.value;
}

/** The figure stays what it is and is only written with more or fewer decimals: 100% becomes 100.00%. */
export function isDecimalsOnly({ before, after }: Change): boolean {
  const [old, now] = [shownFigure(before), shownFigure(after)];
  if (!old || !now || !equals(old, now)) return false;
  // A bare 1 that becomes 100.00% is the same number, but people read another figure.
  return isPercent(before) === isPercent(after);
}

/** Whether people read a percentage. */
export function isPercent({ value, format }: CellState): boolean {
  if (typeof value === "string") return /[%％]\s*$/.test(value);
  const { kind, literalPercent } = readNumberFormat(format);
  return kind === "percent" || literalPercent;
}
