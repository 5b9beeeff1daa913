import { parseDecimal, shift, type Decimal } from "../../number/decimal";

/** A number with its magnitude at the start of a normalized text. */
export interface Figure {
  /** With its magnitude worked in: `1.2亿` is 120,000,000. */
  readonly value: Decimal;
  /** The number before its magnitude. */
  readonly plain: Decimal;
  /** The power of ten that its magnitude stands for; 0 without one. */
  readonly exponent: number;
  /** 余 or 多 stands behind it: somewhat more. */
  readonly isApproximate: boolean;
  readonly length: number;
}

const NUMBER = /^(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/;
/** 百 of 百分比 and 千 of 千米 belong to the unit. */
const MAGNITUDE = /^([余多])?(万亿|千万|百万|十万|亿|万|千(?![米克瓦伏])|百(?!分))?([余多])?/;
const EXPONENTS: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8, 万亿: 12 };
/** Longer ones are numbers of documents and accounts. */
const MOST_DIGITS = 15;

/** Reads the number that a text begins with; null for a code such as `007` and for numbers of documents. */
export function figureAtStart(text: string): Figure | null {
  const written = NUMBER.exec(text)?.[0];
  if (written === undefined || written.length > MOST_DIGITS + 6 || /^0\d/.test(written)) return null;
  const digits = written.replaceAll(",", "");
  const plain = parseDecimal(digits);
  if (!plain || digits.length > MOST_DIGITS + 1) return null;
  const [behind = "", early, magnitude = "", late] = MAGNITUDE.exec(text.slice(written.length)) ?? [];
  const exponent = EXPONENTS[magnitude] ?? 0;
  return {
    value: exponent === 0 ? plain : shift(plain, exponent), plain, exponent,
    isApproximate: early !== undefined || late !== undefined, length: written.length + behind.length,
  };
}
