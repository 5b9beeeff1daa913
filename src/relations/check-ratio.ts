import { compare, divide, equals, isZero, round, subtract, truncate, type Decimal } from "../number/decimal";
import { roundedTo } from "../number/interval";
import { rateReadings } from "../number/percentage";
import { intervalOf, type Figure, type NoFigure } from "./figure";
import type { Verdict } from "./verdict";

/** Digits kept of a quotient before it is compared: far finer than any printed rate. */
const QUOTIENT_DECIMALS = 12;

/** A rate is printed in whole percent at the coarsest. */
const LEAST_DECIMALS = 2;

/**
 * The values behind a printed amount. Amounts are rounded to whole units, to hundredths or finer, never to tenths
 * (DOMAIN 3.8): with one decimal they are as typed.
 */
function ends(figure: Figure): Decimal[] {
  const { low, high } = intervalOf(figure);
  return figure.decimals === 1 ? [figure.shown, figure.shown] : [low, high];
}

/** The quotients that the printed numerator and denominator allow, run through the division. */
function quotientRange(numerator: Figure, denominator: Figure): { low: Decimal; high: Decimal } | undefined {
  const corners = ends(numerator).flatMap((n) => ends(denominator).map((d) => divide(n, d, QUOTIENT_DECIMALS)));
  const known = corners.filter((corner): corner is Decimal => corner !== undefined).sort(compare);
  const [low, high] = [known[0], known.at(-1)];
  return known.length === 4 && low && high ? { low, high } : undefined;
}

/** A rate against numerator ÷ denominator. A rate that rounds to what is shown holds. */
export function checkRatio(
  target: Figure | NoFigure,
  numerator: Figure | NoFigure,
  denominator: Figure | NoFigure,
): Verdict | null {
  const written = target.state === "number" ? target : undefined;
  if (denominator.state !== "number" || isZero(denominator.shown)) return withoutBase(written, numerator);
  if (numerator.state !== "number") {
    return written && !isZero(written.shown) ? { code: "notChecked", reason: "operands-blank" } : null;
  }
  const expected = divide(numerator.stored, denominator.stored, QUOTIENT_DECIMALS);
  if (!expected) return null;
  if (!written) return { code: "broken", expected };
  return compareRate(written, expected, numerator, denominator);
}

/** A rate on an empty base says nothing; it is wrong only where money was spent on it. */
function withoutBase(written: Figure | undefined, numerator: Figure | NoFigure): Verdict | null {
  if (!written || isZero(written.shown)) {
    const spent = numerator.state === "number" && !isZero(numerator.shown);
    return spent ? { code: "notChecked", reason: "base-empty" } : null;
  }
  if (numerator.state !== "number" || isZero(numerator.shown)) return { code: "notChecked", reason: "base-empty" };
  return { code: "broken", reason: "base-empty", actual: written.stored };
}

function compareRate(written: Figure, expected: Decimal, numerator: Figure, denominator: Figure): Verdict {
  // A bare 1 that lost its percent format still stands for 100%, not for anything between 0.5 and 1.5.
  const readings = rateReadings({ value: written.shown, decimals: written.decimals, percent: written.percent }).map(
    ({ ratio, decimals }) => ({ ratio, decimals: Math.max(decimals, LEAST_DECIMALS) }),
  );
  const rounded = readings.find(({ ratio, decimals }) => equals(round(expected, decimals), ratio));
  const verdictOf = (code: Verdict["code"], actual: Decimal): Verdict => ({
    code, expected, actual, difference: subtract(expected, actual),
  });
  if (rounded) return verdictOf("holds", rounded.ratio);
  const range = quotientRange(numerator, denominator);
  for (const { ratio, decimals } of range ? readings : []) {
    const allowed = roundedTo(ratio, decimals);
    if (range && compare(range.low, allowed.high) <= 0 && compare(allowed.low, range.high) <= 0) {
      return verdictOf("tail", ratio);
    }
  }
  const cut = readings.find(({ ratio, decimals }) => equals(truncate(expected, decimals), ratio));
  if (cut) return verdictOf("truncated", cut.ratio);
  const nearest = readings.reduce((best, reading) =>
    compare(distance(reading.ratio, expected), distance(best.ratio, expected)) < 0 ? reading : best,
  );
  return verdictOf("broken", nearest.ratio);
}

function distance(a: Decimal, b: Decimal): Decimal {
  const difference = subtract(a, b);
  return difference.units < 0 ? subtract(b, a) : difference;
}
