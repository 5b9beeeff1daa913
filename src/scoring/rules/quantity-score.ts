import { equals, isZero, type Decimal } from "../../number/decimal";
import type { ScoringProfile } from "../profile/scoring-profile";
import type { Comparison, Quantity } from "../reading/indicator-value";
import { align, type Aligned } from "./aligned";
import { unscored, type Direction, type IndicatorScore } from "./indicator-score";
import { positiveScore } from "./positive-score";
import { reverseScore } from "./reverse-score";
import { toleranceScore } from "./tolerance-score";

/** What a target without an operator asks for: what its kind of indicator asks for, where that is clear for these figures. */
function impliedComparison({ target, actual }: Aligned, direction: Direction): Comparison | null {
  // Met to the letter, or nothing where nothing was meant to be: full points whichever way it is read.
  if (equals(target, actual)) return "eq";
  if (direction === "unclear" || isZero(target)) return null;
  return direction === "positive" ? "ge" : "le";
}

/** A number against a number. The target's operator decides, not the name of the indicator (DOMAIN.md 4.2). */
export function quantityScore(
  target: Quantity, actual: Quantity, points: Decimal, direction: Direction, profile: ScoringProfile,
): IndicatorScore {
  if (target.trend && actual.trend && target.trend !== actual.trend) return unscored("opposite-trends");
  const aligned = align(target, actual);
  if (typeof aligned === "string") return unscored(aligned);
  const comparison = target.comparison ?? impliedComparison(aligned, direction);
  const input = { aligned, points, profile };
  switch (comparison) {
    case "ge":
    case "gt":
      return positiveScore(input, "positive");
    case "eq":
      return positiveScore(input, "equal");
    case "le":
    case "lt":
      return reverseScore(input);
    case "plus-minus":
      return toleranceScore(aligned, points, profile);
    case null:
      return unscored("direction-unclear");
  }
}
