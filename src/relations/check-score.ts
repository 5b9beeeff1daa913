import {
  compare, divide, equals, isZero, maximum, minimum, multiply, ONE, round, subtract, truncate, ZERO, type Decimal,
} from "../number/decimal";
import { rateReadings } from "../number/percentage";
import type { Figure, NoFigure } from "./figure";
import type { AcceptedRule, Verdict } from "./verdict";

const QUOTIENT_DECIMALS = 12;

export interface ScoreOperands {
  readonly numerator: Figure | NoFigure;
  readonly denominator: Figure | NoFigure;
  readonly points: Figure | NoFigure;
  /** The rate as printed on the form; some bodies score from it. */
  readonly shownRate?: Figure | NoFigure;
}

/** `min(rate, 1) × points`, never below zero. */
function scoreOf(rate: Decimal, points: Decimal): Decimal {
  return multiply(maximum(minimum(rate, ONE), ZERO), points);
}

/**
 * A score of execution: min(numerator ÷ denominator, 1) × points. Scoring from the exact or from the
 * printed rate, and with one decimal, are all in use; whichever holds is named.
 */
export function checkScore(target: Figure | NoFigure, operands: ScoreOperands): Verdict | null {
  const { numerator, denominator, points, shownRate } = operands;
  const written = target.state === "number" ? target : undefined;
  if (points.state !== "number") return written ? { code: "notChecked", reason: "operands-blank" } : null;
  if (denominator.state !== "number" || isZero(denominator.shown)) return withoutBase(written, numerator);
  if (numerator.state !== "number") return written ? { code: "notChecked", reason: "operands-blank" } : null;
  const rate = divide(numerator.stored, denominator.stored, QUOTIENT_DECIMALS);
  if (!rate) return null;
  const exact = scoreOf(rate, points.shown);
  const expected = round(exact, 2);
  if (!written) return { code: "broken", expected };
  const actual = written.shown;
  const result = { expected, actual, difference: subtract(expected, actual) };
  const candidates: [AcceptedRule, Decimal][] = [["exact-rate", exact]];
  if (shownRate?.state === "number") {
    const { shown: value, decimals, percent } = shownRate;
    for (const { ratio } of rateReadings({ value, decimals, percent })) {
      candidates.push(["shown-rate", scoreOf(ratio, points.shown)]);
    }
  }
  // The score's own decimals: 9 in a column of 3.85 may still be 8.62 rounded to whole points.
  const own = Math.min(ownDecimals(actual), 2);
  for (const [rule, score] of candidates) {
    if (equals(round(score, own), actual)) return { code: "holds", rule: own === 1 ? "one-decimal" : rule, ...result };
  }
  if (equals(truncate(exact, own), actual) && compare(exact, actual) !== 0) return { code: "truncated", ...result };
  return { code: "broken", ...result };
}

function ownDecimals(value: Decimal): number {
  let decimals = value.scale;
  while (decimals > 0 && equals(truncate(value, decimals - 1), value)) decimals--;
  return decimals;
}

function withoutBase(written: Figure | undefined, numerator: Figure | NoFigure): Verdict | null {
  if (!written || isZero(written.shown)) return null;
  if (numerator.state !== "number" || isZero(numerator.shown)) return { code: "notChecked", reason: "base-empty" };
  return { code: "broken", reason: "base-empty", actual: written.shown };
}
