import {
  absolute, add, decimalToText, equals, isZero, negate, normalize, parseDecimal, round, shift, sign, type Decimal,
} from "../number/decimal";

/** A true minus, as wide as a digit; a hyphen would be read as a dash. */
export const MINUS = "\u2212";

function grouped(digits: string): string {
  const [whole = "", fraction] = digits.split(".");
  const commas = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? commas : `${commas}.${fraction}`;
}

/** Money and counts: commas, at least `decimals` decimals, nothing cut off. */
export function figureText(value: Decimal, decimals = 0): string {
  const short = normalize(value);
  const digits = grouped(decimalToText(round(absolute(short), Math.max(short.scale, decimals))));
  return sign(value) < 0 ? MINUS + digits : digits;
}

/** With + or − in front: the way a difference is written. */
export function signedText(value: Decimal, decimals = 0): string {
  return sign(value) > 0 ? `+${figureText(value, decimals)}` : figureText(value, decimals);
}

/** A ratio as percent, rounded to `decimals`, two unless a finer difference has to be seen. */
export function rateText(ratio: Decimal, decimals = 2): string {
  return `${figureText(round(shift(ratio, 2), decimals), decimals)}%`;
}

/** Decimals that tell two values apart when they are rounded, `least` where that is enough. */
export function decimalsToTell(a: Decimal, b: Decimal, least: number): number {
  if (equals(a, b)) return least;
  let decimals = least;
  while (decimals < 12 && equals(round(a, decimals), round(b, decimals))) decimals++;
  return decimals;
}

/** A numeral that stands in data, such as the old value of a fix, as people write it; other texts as they are. */
export function numeralText(text: string): string {
  const percent = text.endsWith("%");
  const value = parseDecimal(percent ? text.slice(0, -1) : text);
  if (!value) return text;
  return figureText(value, Math.max(0, value.scale)) + (percent ? "%" : "");
}

export interface ShownDifference {
  readonly expected: string;
  readonly actual: string;
  /** Computed − written, with its sign; and its size alone. */
  readonly signed: string;
  readonly size: string;
  readonly isMore: boolean;
}

/**
 * Computed and written value as they are printed side by side: with the decimals of the column, and more only
 * where the two would otherwise look alike. The printed difference is the difference of what is printed.
 */
export function shownDifference(expected: Decimal, actual: Decimal, decimals: number): ShownDifference {
  const enough = decimalsToTell(expected, actual, Math.max(decimals, normalize(actual).scale));
  const computed = round(expected, enough);
  const difference = add(computed, negate(actual));
  return {
    expected: figureText(computed, enough),
    actual: figureText(actual, enough),
    signed: isZero(difference) ? "0" : signedText(difference, enough),
    size: figureText(absolute(difference), enough),
    isMore: sign(difference) > 0,
  };
}
