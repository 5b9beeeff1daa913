import {
  compare, divide, equals, isZero, maximum, minimum, multiply, ONE, round, subtract, truncate, ZERO, type Decimal,
} from "../number/decimal";
import { rateReadings } from "../number/percentage";
import type { Figure, NoFigure } from "./figure";
import type { ExecutionRule } from "./relation";
import type { AcceptedRule, Verdict } from "./verdict";

const QUOTIENT_DECIMALS = 12;

export interface ScoreOperands {
  readonly numerator: Figure | NoFigure;
  readonly denominator: Figure | NoFigure;
  readonly points: Figure | NoFigure;
  /** The rate as printed on the form; some bodies score from it. */
  readonly shownRate?: Figure | NoFigure;
}

/** What holds where nothing else is chosen (DOMAIN.md 3.2). */
const USUAL: ExecutionRule = { isCapped: true, rate: "exact" };

/** `min(rate, 1) × points`, never below zero; without a cap `rate × points`. */
function scoreOf(rate: Decimal, points: Decimal, { isCapped }: ExecutionRule): Decimal {
  return multiply(maximum(isCapped ? minimum(rate, ONE) : rate, ZERO), points);
}

/** The score by the rule in force, from ratios: the exact one, and what the printed rate may mean, the likeliest first. */
export function executionScore(exact: Decimal, shown: readonly Decimal[], points: Decimal, rule: ExecutionRule = USUAL): Decimal {
  return scoreOf((rule.rate === "shown" ? shown[0] : undefined) ?? exact, points, rule);
}

/** The ratios that a printed rate may stand for. */
export function shownRatios(shownRate: Figure | NoFigure | undefined): Decimal[] {
  if (shownRate?.state !== "number") return [];
  const { shown: value, decimals, percent } = shownRate;
  return rateReadings({ value, decimals, percent }).map(({ ratio }) => ratio);
}

/**
 * A score of execution: min(numerator ÷ denominator, 1) × points. Scoring from the exact or from the
 * printed rate, and with one decimal, are all in use; whichever holds is named.
 */
export function checkScore(target: Figure | NoFigure, operands: ScoreOperands, rule: ExecutionRule = USUAL): Verdict | null {
  const { numerator, denominator, points, shownRate } = operands;
  const written = target.state === "number" ? target : undefined;
  if (points.state !== "number") return written ? { code: "notChecked", reason: "operands-blank" } : null;
  if (denominator.state !== "number" || isZero(denominator.shown)) return withoutBase(written, numerator);
  if (numerator.state !== "number") return written ? { code: "notChecked", reason: "operands-blank" } : null;
  const rate = divide(numerator.stored, denominator.stored, QUOTIENT_DECIMALS);
  if (!rate) return null;
  const exact = scoreOf(rate, points.shown, rule);
  const shown = shownRatios(shownRate);
  const expected = round(executionScore(rate, shown, points.shown, rule), 2);
  if (!written) return { code: "broken", expected };
  const actual = written.shown;
  const result = { expected, actual, difference: subtract(expected, actual) };
  const candidates: [AcceptedRule, Decimal][] = [["exact-rate", exact]];
  for (const ratio of shown) candidates.push(["shown-rate", scoreOf(ratio, points.shown, rule)]);
  // The score's own decimals: 9 in a column of 3.85 may still be 8.62 rounded to whole points.
  const own = Math.min(ownDecimals(actual), 2);
  for (const [followed, score] of candidates) {
    if (equals(round(score, own), actual)) return { code: "holds", rule: own === 1 ? "one-decimal" : followed, ...result };
  }
  if (equals(truncate(exact, own), actual) && compare(exact, actual) !== 0) return { code: "truncated", ...result };
  return { code: "broken", ...result };
}

/** The decimals that a figure needs: 3.80 needs one. */
export function ownDecimals(value: Decimal): number {
  let decimals = value.scale;
  while (decimals > 0 && equals(truncate(value, decimals - 1), value)) decimals--;
  return decimals;
}

function withoutBase(written: Figure | undefined, numerator: Figure | NoFigure): Verdict | null {
  if (!written || isZero(written.shown)) return null;
  if (numerator.state !== "number" || isZero(numerator.shown)) return { code: "notChecked", reason: "base-empty" };
  return { code: "broken", reason: "base-empty", actual: written.shown };
}
