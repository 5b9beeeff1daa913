import { compare, equals, round, subtract, truncate } from "../number/decimal";
import { ownDecimals } from "./check-score";
import type { Figure, NoFigure } from "./figure";
import type { Scored } from "./scored";
import type { Verdict } from "./verdict";

/** Decimals that forms give scores with: whole points to hundredths. */
const MOST_DECIMALS = 2;

/**
 * The score of an indicator against what the rules in use give for its target and actual value. A score rounded to whole
 * points or tenths holds too; one that was only cut is `truncated`. Where another score may be lawful it is
 * for a person to look at.
 */
export function checkScored(target: Figure | NoFigure, { working, candidates, mayDiffer }: Scored): Verdict | null {
  const expected = working.score;
  if (target.state !== "number") return { code: "broken", expected };
  const actual = target.shown;
  const result = { expected, actual, difference: subtract(expected, actual) };
  const own = Math.min(ownDecimals(actual), MOST_DECIMALS);
  // A rule that gives the score to the hundredth says more than one that gives it rounded to whole points.
  for (const decimals of own === MOST_DECIMALS ? [own] : [MOST_DECIMALS, own]) {
    const found = candidates.find(({ score }) => equals(round(score, decimals), actual));
    if (found) return { code: "holds", rule: found.rule, ...result };
  }
  for (const { rule, score } of candidates) {
    if (equals(truncate(score, own), actual)) return { code: "truncated", rule, ...result };
  }
  if (mayDiffer === "either" || (mayDiffer === "lower" && compare(actual, expected) < 0)) return { code: "unlikely", ...result };
  return { code: "broken", ...result };
}
