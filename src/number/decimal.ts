/**
 * An exact decimal: `units × 10^−scale`. Money is never a binary float here.
 * `units` is a safe integer wherever it fits and a bigint only beyond 2^53, so that sums of
 * ordinary figures stay at the speed of integers.
 */
export interface Decimal {
  readonly units: number | bigint;
  readonly scale: number;
}

export const ZERO: Decimal = { units: 0, scale: 0 };
export const ONE: Decimal = { units: 1, scale: 0 };

const POWERS: readonly number[] = Array.from({ length: 16 }, (_, i) => 10 ** i);
const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);

function powerOfTen(exponent: number): number | bigint {
  return POWERS[exponent] ?? 10n ** BigInt(exponent);
}

/** The narrowest carrier of an integer: a number when it is safe, else a bigint. */
function narrow(units: bigint): number | bigint {
  return units <= LARGEST && units >= -LARGEST ? Number(units) : units;
}

function times(a: number | bigint, b: number | bigint): number | bigint {
  if (typeof a === "number" && typeof b === "number") {
    const product = a * b;
    // −0 would differ from 0 under Object.is, and two equal decimals must look alike.
    if (Number.isSafeInteger(product)) return product === 0 ? 0 : product;
  }
  return narrow(BigInt(a) * BigInt(b));
}

function plus(a: number | bigint, b: number | bigint): number | bigint {
  if (typeof a === "number" && typeof b === "number") {
    const total = a + b;
    if (Number.isSafeInteger(total)) return total;
  }
  return narrow(BigInt(a) + BigInt(b));
}

export function decimal(units: number | bigint, scale = 0): Decimal {
  return { units, scale };
}

/** The same value written with `scale` decimals; only ever widens, so nothing is lost. */
function widen(value: Decimal, scale: number): number | bigint {
  return scale === value.scale ? value.units : times(value.units, powerOfTen(scale - value.scale));
}

const NUMERAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;

/** Reads a plain numeral such as `-1234.50` or `1e3`; undefined when the text is anything else. */
export function parseDecimal(text: string): Decimal | undefined {
  const match = NUMERAL.exec(text);
  if (!match) return undefined;
  const [, sign, whole = "", fraction = "", exponent = "0"] = match;
  const digits = whole + fraction;
  if (digits === "") return undefined;
  const scale = fraction.length - Number(exponent);
  if (Math.abs(scale) > 400) return undefined;
  const magnitude = narrow(BigInt(digits));
  const units = sign === "-" ? times(magnitude, -1) : magnitude;
  return scale >= 0 ? decimal(units, scale) : decimal(times(units, powerOfTen(-scale)));
}

/** The most decimals that are tried before a double is written out. */
const SHORT_DECIMALS = 4;

/** The decimal of a double that has few decimals: the way that nearly all money takes, without a text. */
function shortDecimal(value: number): Decimal | undefined {
  if (Math.abs(value) > 1e10) return undefined;
  for (let scale = 1; scale <= SHORT_DECIMALS; scale++) {
    const power = POWERS[scale] ?? 1;
    const units = Math.round(value * power);
    if (units / power === value) return decimal(units, scale);
  }
  return undefined;
}

/**
 * A stored double as the decimal that a spreadsheet shows for it: 15 significant digits, which
 * drops the noise of binary arithmetic (950.0700000000001 is 950.07). Undefined for NaN and ±Infinity.
 */
export function decimalFromNumber(value: number): Decimal | undefined {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return decimal(value === 0 ? 0 : value);
  if (!Number.isFinite(value)) return undefined;
  const cents = shortDecimal(value);
  if (cents) return cents;
  // Not through Number again: the greatest doubles would round up to Infinity.
  const read = parseDecimal(value.toPrecision(15));
  return read && normalize(read);
}

export function add(a: Decimal, b: Decimal): Decimal {
  if (a.scale === b.scale) return { units: plus(a.units, b.units), scale: a.scale };
  const scale = Math.max(a.scale, b.scale);
  return { units: plus(widen(a, scale), widen(b, scale)), scale };
}

export function negate(a: Decimal): Decimal {
  return { units: times(a.units, -1), scale: a.scale };
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, negate(b));
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { units: times(a.units, b.units), scale: a.scale + b.scale };
}

export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce(add, ZERO);
}

/** −1, 0 or 1. */
export function compare(a: Decimal, b: Decimal): number {
  if (a.scale === b.scale) return a.units < b.units ? -1 : a.units > b.units ? 1 : 0;
  const scale = Math.max(a.scale, b.scale);
  const left = widen(a, scale);
  const right = widen(b, scale);
  return left < right ? -1 : left > right ? 1 : 0;
}

export function equals(a: Decimal, b: Decimal): boolean {
  return compare(a, b) === 0;
}

export function sign(a: Decimal): number {
  return a.units > 0 ? 1 : a.units < 0 ? -1 : 0;
}

export function isZero(a: Decimal): boolean {
  return sign(a) === 0;
}

export function absolute(a: Decimal): Decimal {
  return sign(a) < 0 ? negate(a) : a;
}

export function minimum(a: Decimal, b: Decimal): Decimal {
  return compare(a, b) <= 0 ? a : b;
}

export function maximum(a: Decimal, b: Decimal): Decimal {
  return compare(a, b) >= 0 ? a : b;
}

/** Integer quotient of magnitudes, rounded half away from zero or cut. */
function quotient(numerator: bigint, denominator: bigint, cut: boolean): bigint {
  const negative = numerator < 0n !== denominator < 0n;
  const n = numerator < 0n ? -numerator : numerator;
  const d = denominator < 0n ? -denominator : denominator;
  const whole = n / d;
  const rounded = !cut && (n % d) * 2n >= d ? whole + 1n : whole;
  return negative ? -rounded : rounded;
}

/** `a` with exactly `scale` decimals, half up (away from zero), as accounts are rounded. */
export function round(a: Decimal, scale: number): Decimal {
  if (a.scale <= scale) return { units: widen(a, scale), scale };
  return { units: narrow(quotient(BigInt(a.units), BigInt(powerOfTen(a.scale - scale)), false)), scale };
}

/** `a` cut after `scale` decimals. */
export function truncate(a: Decimal, scale: number): Decimal {
  if (a.scale <= scale) return { units: widen(a, scale), scale };
  return { units: narrow(quotient(BigInt(a.units), BigInt(powerOfTen(a.scale - scale)), true)), scale };
}

/** `a ÷ b` with `scale` decimals, half up. Undefined when `b` is zero. */
export function divide(a: Decimal, b: Decimal, scale: number): Decimal | undefined {
  if (isZero(b)) return undefined;
  const shift = scale + b.scale - a.scale;
  const numerator = BigInt(a.units) * (shift > 0 ? BigInt(powerOfTen(shift)) : 1n);
  const denominator = BigInt(b.units) * (shift < 0 ? BigInt(powerOfTen(-shift)) : 1n);
  return { units: narrow(quotient(numerator, denominator, false)), scale };
}

/** `value × 10^exponent`, exactly. */
export function shift(value: Decimal, exponent: number): Decimal {
  const scale = value.scale - exponent;
  return scale >= 0 ? { units: value.units, scale } : { units: times(value.units, powerOfTen(-scale)), scale: 0 };
}

/** Without trailing zeros behind the point. */
export function normalize(value: Decimal): Decimal {
  let { units, scale } = value;
  while (scale > 0) {
    if (typeof units === "number") {
      if (units % 10 !== 0) break;
      units /= 10;
    } else {
      if (units % 10n !== 0n) break;
      units = narrow(units / 10n);
    }
    scale--;
  }
  return { units, scale };
}

/** The plain numeral with all its decimals: `{ units: 5, scale: 2 }` is `0.05`. */
export function decimalToText(value: Decimal): string {
  // A figure rounded to hundreds has scale −2.
  if (value.scale < 0) return decimalToText(shift(value, 0));
  const negative = sign(value) < 0;
  const digits = String(negative ? times(value.units, -1) : value.units);
  const padded = value.scale > 0 ? digits.padStart(value.scale + 1, "0") : digits;
  const cut = padded.length - value.scale;
  const text = value.scale > 0 ? `${padded.slice(0, cut)}.${padded.slice(cut)}` : padded;
  return negative ? `-${text}` : text;
}

/** The nearest double, for hosts that store doubles. */
export function decimalToNumber(value: Decimal): number {
  return Number(decimalToText(value));
}
