import { add, compare, decimal, multiply, negate, sign, type Decimal } from "./decimal";

/** All the values that a printed figure may stand for, both ends included (XBRL Calculations 1.1). */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

export function exactly(value: Decimal): Interval {
  return { low: value, high: value };
}

/** A figure printed with `decimals` decimals: half a unit of its last digit either way. */
export function roundedTo(value: Decimal, decimals: number): Interval {
  const half = decimal(5, decimals + 1);
  return { low: add(value, negate(half)), high: add(value, half) };
}

export function addIntervals(a: Interval, b: Interval): Interval {
  return { low: add(a.low, b.low), high: add(a.high, b.high) };
}

export function scaleInterval(a: Interval, factor: Decimal): Interval {
  const low = multiply(a.low, factor);
  const high = multiply(a.high, factor);
  return sign(factor) < 0 ? { low: high, high: low } : { low, high };
}

export function contains(interval: Interval, value: Decimal): boolean {
  return compare(interval.low, value) <= 0 && compare(value, interval.high) <= 0;
}

export function overlaps(a: Interval, b: Interval): boolean {
  return compare(a.low, b.high) <= 0 && compare(b.low, a.high) <= 0;
}
