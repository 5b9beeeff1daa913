import { absolute, compare, decimal, normalize, round, shift, type Decimal } from "../number/decimal";
import type { ShownFigure } from "../number/percentage";

/** What an Excel number format code does to a positive number. */
export interface NumberFormat {
  /** `other` is scientific, a fraction, or a code that prints no digits at all. */
  readonly kind: "general" | "number" | "percent" | "text" | "date" | "other";
  /** The most decimals it prints; 0 for `general`, which prints as many as there are. */
  readonly decimals: number;
  /** How many of `decimals` (`#` or `?`) are not printed when they are zero. */
  readonly optionalDecimals: number;
  readonly thousands: boolean;
  /** Trailing commas: each divides what is shown by 1000. */
  readonly thousandsScale: number;
  /** A quoted percent sign, as in `0.00"%"`: a sign is printed and the value is not multiplied. */
  readonly literalPercent: boolean;
  /** Digits behind a quoted point, as in `0\.0000` or `0!.0,`, the usual way to show 元 as 万元. */
  readonly literalPoint: number;
}

const PLAIN: NumberFormat = {
  kind: "other", decimals: 0, optionalDecimals: 0, thousands: false, thousandsScale: 0,
  literalPercent: false, literalPoint: 0,
};

/** Between literals that matter and code characters: private-use stand-ins that no code contains. */
const LITERAL_POINT = "\ue000";
const LITERAL_PERCENT = "\ue001";

/** One piece of a code: quoted text, bracket, padding (`_x`, `*x`), escaped or plain character. */
const PIECE = /"([^"]*)"?|\[([^\]]*)\]?|[_*][\s\S]?|[\\!]([\s\S]?)|([\s\S])/gu;

const GENERAL = /general|g\/通用格式/i;

/** Pieces of a code between semicolons: positive; negative; zero; text. */
interface Section {
  /** What is left when literals, padding, colours and locales are gone. */
  readonly skeleton: string;
  readonly condition: string;
}

function sections(code: string): Section[] {
  const found: Section[] = [];
  let skeleton = "";
  let condition = "";
  for (const [, quoted, bracket, escaped, plain] of code.matchAll(PIECE)) {
    const literal = quoted ?? escaped;
    if (plain === ";") {
      found.push({ skeleton, condition });
      skeleton = condition = "";
    } else if (plain !== undefined) skeleton += plain;
    else if (literal === ".") skeleton += LITERAL_POINT;
    else if (literal?.includes("%")) skeleton += LITERAL_PERCENT;
    else if (bracket !== undefined && /^(?:h+|m+|s+)$/i.test(bracket)) skeleton += bracket;
    else if (bracket !== undefined && /^[<>=]/.test(bracket)) condition = bracket;
  }
  return [...found, { skeleton, condition }];
}

/** `[=0]`, `[<0]` and `[<=0]` in front: that section is not for positive numbers. */
function excludesPositive({ condition }: Section): boolean {
  const [, operator = "", limit = ""] = /^(<=|>=|<>|<|>|=)\s*(.*)$/.exec(condition) ?? [];
  return operator === "=" || ((operator === "<" || operator === "<=") && Number(limit) <= 0);
}

function readSkeleton(skeleton: string): NumberFormat {
  const literalPercent = skeleton.includes(LITERAL_PERCENT);
  if (GENERAL.test(skeleton)) return { ...PLAIN, kind: "general", literalPercent };
  if (/[ymdhsga]|e(?![+-])/i.test(skeleton)) return { ...PLAIN, kind: "date" };
  const digits = [...skeleton].filter((letter) => "0#?.,%/E@".includes(letter) || letter === LITERAL_POINT || letter === "e").join("");
  if (!/[0#?]/.test(digits)) return { ...PLAIN, kind: digits.includes("@") ? "text" : "other" };
  if (/[/Ee]/.test(digits)) return PLAIN;

  const figure = digits.replaceAll("%", "");
  const thousandsScale = /,*(?=\.|$)/.exec(figure)?.[0].length ?? 0;
  const [whole = "", fraction = ""] = figure.split(".");
  const behindPoint = fraction.replace(/[^0#?]/g, "");
  const literalPoint = /\ue000([0#?,]*)$/.exec(whole)?.[1]?.replaceAll(",", "").length ?? 0;
  const scaledBehind = /[0#?](,+)$/.exec(fraction)?.[1]?.length ?? 0;
  return {
    kind: digits.includes("%") ? "percent" : "number",
    decimals: behindPoint.length + literalPoint,
    optionalDecimals: behindPoint.replaceAll("0", "").length,
    thousands: /[0#?],+[0#?]/.test(whole),
    thousandsScale: thousandsScale + scaledBehind,
    literalPercent,
    literalPoint,
  };
}

const CACHE = new Map<string, NumberFormat>();
/** A workbook has at most a few thousand codes; a hostile one shall not fill the memory. */
const MOST_CODES = 10_000;

/** The code that was read last: cell after cell has the same one. */
let last: { readonly code: string; readonly format: NumberFormat } | undefined;

/** Reads a number format code. Never fails: a code it cannot make sense of is `other`. */
export function readNumberFormat(code: string): NumberFormat {
  if (last?.code !== code) last = { code, format: knownFormat(code) };
  return last.format;
}

function knownFormat(code: string): NumberFormat {
  const known = CACHE.get(code);
  if (known) return known;
  const all = sections(code);
  const format = readSkeleton((all.find((section) => !excludesPositive(section)) ?? all[0])?.skeleton ?? "");
  if (CACHE.size >= MOST_CODES) CACHE.clear();
  CACHE.set(code, format);
  return format;
}

const GENERAL_DECIMALS = 10;
const SMALLEST_PLAIN = decimal(1, 4);

/**
 * `General` prints what is stored, up to 11 characters with the point; small figures turn scientific with six
 * digits. Up to ten decimals are kept even where Excel would cut them: 123456789.12, which it shows as
 * 123456789.1, was booked with its cents.
 */
function generalDecimal(value: Decimal): Decimal {
  const stored = normalize(value);
  if (stored.scale <= GENERAL_DECIMALS) return stored;
  const magnitude = absolute(stored);
  const length = String(magnitude.units).length;
  if (compare(magnitude, SMALLEST_PLAIN) < 0) return normalize(round(stored, stored.scale - length + 6));
  const wholeDigits = Math.max(1, length - stored.scale);
  return normalize(round(stored, Math.max(0, GENERAL_DECIMALS - wholeDigits)));
}

/** Drops zeros at the end, at most `optional` of them. */
function dropOptional(value: Decimal, optional: number): Decimal {
  const short = normalize(value);
  return round(short, Math.max(short.scale, value.scale - optional));
}

/** General shows a figure of so few decimals as it is. */
const MOST_PLAIN_DECIMALS = 6;

/** Is a figure shown just as it is stored, as most money is? Then there is nothing to convert and nothing to round. */
export function isShownAsStored({ scale }: Decimal, format: NumberFormat): boolean {
  if (format.literalPercent) return false;
  if (format.kind === "general") return scale <= MOST_PLAIN_DECIMALS;
  return (
    format.kind === "number" && scale === format.decimals && format.optionalDecimals === 0 &&
    format.thousandsScale === 0 && format.literalPoint === 0
  );
}

/** The figure as Excel prints it, half up. Dates and `other` codes give the stored value. */
export function shownDecimal(value: Decimal, format: NumberFormat): ShownFigure {
  const percent = format.kind === "percent" || format.literalPercent;
  if (format.kind !== "number" && format.kind !== "percent") {
    const figure = format.kind === "general" || format.kind === "text" ? generalDecimal(value) : normalize(value);
    return { value: figure, decimals: figure.scale, percent };
  }
  const exponent = (format.kind === "percent" ? 2 : 0) - 3 * format.thousandsScale - format.literalPoint;
  const rounded = round(exponent === 0 ? value : shift(value, exponent), format.decimals);
  const figure = format.optionalDecimals === 0 ? rounded : dropOptional(rounded, format.optionalDecimals);
  return { value: figure, decimals: figure.scale, percent };
}
