import { trimBlanks } from "./blanks";
import { negate, parseDecimal, type Decimal } from "./decimal";

/** What may stand behind a number: a money unit, or `分` for a score. */
export type AmountUnit = "元" | "千元" | "万元" | "亿元" | "分";

/** A number that was typed as text. */
export interface Amount {
  /** The number as shown: `98%` is 98 and `261万元` is 261. */
  readonly value: Decimal;
  /** Decimals as printed: `5.10` has two. */
  readonly decimals: number;
  /** A percent sign stood there. */
  readonly percent: boolean;
  readonly unit?: AmountUnit;
}

// The cheap test that turns away nearly every label at its first character. It also keeps out what NFKC
// would make a number of: ① and ⒈ and ⑴ are outline numerals, ½ and ² are no amounts.
const POSSIBLE = /^[\d０-９,，﹐.．+＋\-－﹣‐-—−()（）%％﹪¥￥'＇‘’\s元千万亿分]+$/;
const DASHES = /[‐-—−]/g;

// Blanks may be separators of thousands too, but `301 302` is rather two codes: a single blank
// counts only where a decimal point follows.
const FIGURE = [
  String.raw`\d+(?:\.\d+)?`,
  String.raw`\.\d+`,
  String.raw`[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?`,
  String.raw`[1-9]\d{0,2}(?: \d{3})+\.\d+`,
  String.raw`[1-9]\d{0,2}(?: \d{3}){2,}`,
].join("|");
const MONEY = "元|千元|万元|亿元";

const SIGNED = new RegExp(
  String.raw`^(?:([+-]?)\s*(¥?)|(¥)\s*([+-]))\s*(${FIGURE})\s*(?:(%)|(${MONEY}|分))?$`,
);
// A unit inside the brackets makes a remark, not a negative: `（10分）` is a weight of ten points.
const BRACKETED = new RegExp(String.raw`^(¥?)\s*\(\s*(¥?)\s*(${FIGURE})\s*(%?)\s*\)\s*(${MONEY})?$`);

/** Longer than any amount with all its decoration; spares the work on walls of digits. */
const LONGEST = 60;

function amountOf(figure: string, negative: boolean, percent: boolean, unit: string | undefined): Amount | undefined {
  const value = parseDecimal(figure.replace(/[, ]/g, ""));
  if (!value) return undefined;
  const read = { value: negative ? negate(value) : value, decimals: value.scale, percent };
  return unit ? { ...read, unit: unit as AmountUnit } : read;
}

/**
 * Reads a number typed as text the way Chinese public sheets hold it: any width of digits and signs, commas
 * between thousands, blanks around, brackets for negatives, ¥, %, a money unit or 分. Undefined for everything
 * else: words, dates, ranges, commas that separate no thousands. `（1）` is −1 here; whether it is an
 * outline numeral only its place on the sheet can tell.
 */
export function parseAmount(text: string): Amount | undefined {
  const trimmed = trimBlanks(text);
  if (trimmed.length > LONGEST || !POSSIBLE.test(trimmed)) return undefined;
  // The apostrophe is what forces text in Excel; it is no part of the number.
  const plain = trimmed.normalize("NFKC").replace(DASHES, "-").replace(/^['‘’]\s*/, "");

  const signed = SIGNED.exec(plain);
  if (signed) {
    const [, sign, early, late, lateSign, figure = "", percent, unit] = signed;
    const currency = Boolean(early) || Boolean(late);
    if (currency && (percent !== undefined || unit === "分")) return undefined;
    return amountOf(figure, (sign ?? lateSign) === "-", percent !== undefined, unit);
  }
  const bracketed = BRACKETED.exec(plain);
  if (!bracketed) return undefined;
  const [, outer, inner, figure = "", percent, unit] = bracketed;
  const currency = Boolean(outer) || Boolean(inner);
  if (percent && (currency || unit)) return undefined;
  return amountOf(figure, true, percent === "%", unit);
}
