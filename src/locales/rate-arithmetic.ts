import type { RelationFinding } from "../diagnosis/finding";
import { absolute, compare, divide, normalize, ONE, round, shift, subtract, ZERO, type Decimal } from "../number/decimal";
import { likelyRatio } from "../number/percentage";
import { isProduct } from "../relations/check-product";
import type { ScoreWorking } from "../relations/scored";
import { addressText } from "./address-text";
import type { Arithmetic } from "./arithmetic";
import { decimalsToTell, figureText, rateText, shownDifference } from "./figure-text";
import { operandInRole } from "./finding-figures";

function quotient(finding: RelationFinding): string {
  const home = finding.target.cell.sheet;
  const [top, base] = [operandInRole(finding, "numerator"), operandInRole(finding, "denominator")];
  if (!top || !base) return "";
  const figures = [top, base].map(({ value, operand }) => figureText(value ?? ZERO, operand.decimals)).join(" ÷ ");
  return `${addressText(top.operand.cell, home)} ÷ ${addressText(base.operand.cell, home)} = ${figures}`;
}

function emptyBase(finding: RelationFinding, actual: string): Arithmetic {
  const base = operandInRole(finding, "denominator");
  return {
    shape: "empty-base", actual,
    base: base ? addressText(base.operand.cell, finding.target.cell.sheet) : "",
    isZero: base?.value !== null && base !== undefined,
  };
}

/** Decimals of a printed percentage, from those of its ratio. */
function percentDecimals(ratio: Decimal): number {
  return Math.max(2, normalize(ratio).scale - 2);
}

/** A rate against its division. */
export function rateArithmetic(finding: RelationFinding): Arithmetic {
  const { expected, actual } = finding.verdict;
  if (!expected) return emptyBase(finding, actual ? rateText(actual, percentDecimals(actual)) : "");
  if (!actual) return { shape: "rate", left: quotient(finding), expected: rateText(expected), written: null };
  const [computed, printed] = [shift(expected, 2), shift(actual, 2)];
  // A rate that was cut differs only behind its last digit: that digit must show.
  const least = finding.verdict.code === "truncated" ? percentDecimals(actual) + 2 : percentDecimals(actual);
  const decimals = decimalsToTell(computed, printed, Math.min(least, 8));
  const difference = absolute(subtract(round(computed, decimals), printed));
  return {
    shape: "rate", left: quotient(finding), expected: rateText(expected, decimals),
    written: {
      actual: rateText(actual, percentDecimals(actual)),
      points: figureText(difference, decimals), isMore: compare(printed, computed) > 0,
    },
  };
}

/** The score of an indicator against what its rule gives. */
export function scoredArithmetic({ verdict }: RelationFinding, working: ScoreWorking): Arithmetic {
  const { actual } = verdict;
  return { shape: "scored", working, difference: actual ? { ...shownDifference(working.score, actual, 2), actual: figureText(actual) } : null };
}

/** A score of execution against rate × points; the rate is a quotient, or stands on the form. */
export function scoreArithmetic(finding: RelationFinding): Arithmetic {
  const { expected, actual } = finding.verdict;
  const points = operandInRole(finding, "points")?.value ?? ZERO;
  const [top, base] = [operandInRole(finding, "numerator")?.value, operandInRole(finding, "denominator")?.value];
  if (!expected) return emptyBase(finding, actual ? figureText(actual) : "");
  const given = isProduct({ ...finding, operands: finding.operands.map(({ operand }) => operand) }) ? operandInRole(finding, "other") : undefined;
  const ratio = given?.value ? likelyRatio(given.value) : ((top && base && divide(top, base, 12)) ?? ZERO);
  const left = given ? addressText(given.operand.cell, finding.target.cell.sheet) : quotient(finding);
  return {
    shape: "score", left, rate: rateText(ratio), isCapped: !given && compare(ratio, ONE) > 0,
    points: figureText(points), expected: figureText(expected, 2),
    difference: actual ? { ...shownDifference(expected, actual, 2), actual: figureText(actual) } : null,
  };
}
