import { decimalToText, normalize, parseDecimal, shift } from "../../../number/decimal";

const PERCENT = 2;

/** A share as people type it: `0.8` is 80. What is no figure stays as it was typed. */
export function percentOf(share: string): string {
  const value = parseDecimal(share);
  return value ? decimalToText(normalize(shift(value, PERCENT))) : share;
}

/** Back again: 80 is `0.8`. */
export function shareOf(percent: string): string {
  const typed = percent.trim();
  const value = parseDecimal(typed);
  return value ? decimalToText(normalize(shift(value, -PERCENT))) : typed;
}
