import type { CellState } from "../changes/change";
import { decimalFromNumber, normalize, shift, type Decimal } from "../number/decimal";
import { isCellError } from "../sheet/cell";
import { readNumberFormat, shownDecimal } from "../sheet/number-format";
import { figureText } from "./figure-text";

function numberText(value: Decimal, format: string, isExact: boolean): string {
  const shown = shownDecimal(value, readNumberFormat(format));
  if (!isExact) return figureText(shown.value, shown.decimals) + (shown.percent ? "%" : "");
  const exact = normalize(value);
  return shown.percent ? `${figureText(shift(exact, 2))}%` : figureText(exact);
}

function stateText({ value, format }: CellState, isExact: boolean): string | null {
  if (value === null || value === "") return null;
  if (isCellError(value)) return value.error;
  if (typeof value === "string") return value.trim();
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const decimal = decimalFromNumber(value);
  return decimal ? numberText(decimal, format, isExact) : String(value);
}

/**
 * A cell before and after as Excel prints it. Where both print alike, as stored: otherwise a change would
 * seem to change nothing. Null is an empty cell.
 */
export function beforeAndAfterText(before: CellState, after: CellState): readonly [string | null, string | null] {
  const [old, now] = [stateText(before, false), stateText(after, false)];
  return old === now ? [stateText(before, true), stateText(after, true)] : [old, now];
}
