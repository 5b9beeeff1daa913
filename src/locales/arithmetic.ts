import type { RelationFinding } from "../diagnosis/finding";
import { round, ZERO } from "../number/decimal";
import type { ScoreWorking } from "../relations/scored";
import type { MoneyUnit } from "../sheet/unit";
import { addressText } from "./address-text";
import { figureText, shownDifference, type ShownDifference } from "./figure-text";
import { commonDecimals, fewestDecimals, filledOperands, hasFixedTotal, unitBeforeConversion } from "./finding-figures";
import { conversionText, isConverted, operandExpression } from "./operand-expression";
import { rateArithmetic, scoreArithmetic, scoredArithmetic } from "./rate-arithmetic";

/**
 * What does not tie, worked out and written in figures but without words: the part of a sentence that is the
 * same in every language. `left` is the computed side, with addresses.
 */
export type Arithmetic =
  | { readonly shape: "total"; readonly left: string; readonly difference: ShownDifference }
  | { readonly shape: "total-missing"; readonly left: string; readonly expected: string }
  /** One figure against one other; `source` is what stands in its cell, before `conversion`. */
  | { readonly shape: "equal"; readonly left: string; readonly source: string; readonly conversion: string;
      readonly sourceUnit: MoneyUnit | undefined; readonly difference: ShownDifference }
  | { readonly shape: "equal-missing"; readonly left: string; readonly expected: string }
  | { readonly shape: "fixed"; readonly difference: ShownDifference }
  /** Parts that have to make a round sum that stands in no cell: points of 100. */
  | { readonly shape: "fixed-total"; readonly left: string; readonly difference: ShownDifference }
  | { readonly shape: "rate"; readonly left: string; readonly expected: string; readonly written: WrittenRate | null }
  | { readonly shape: "empty-base"; readonly base: string; readonly isZero: boolean; readonly actual: string }
  | { readonly shape: "score"; readonly left: string; readonly rate: string; readonly isCapped: boolean;
      readonly points: string; readonly difference: ShownDifference | null; readonly expected: string }
  /** A score by the rule for target and actual value; `working` says how it follows. */
  | { readonly shape: "scored"; readonly working: ScoreWorking; readonly difference: ShownDifference | null }
  | { readonly shape: "limit"; readonly limit: string; readonly difference: ShownDifference };

export interface WrittenRate {
  readonly actual: string;
  /** The difference in percentage points, and whether the written rate is the larger. */
  readonly points: string;
  readonly isMore: boolean;
}

function linear(finding: RelationFinding, count: (terms: number) => string): Arithmetic {
  const home = finding.target.cell.sheet;
  const parts = filledOperands(finding);
  const { expected = ZERO, actual } = finding.verdict;
  const decimals = commonDecimals(finding);
  const terms = operandExpression(parts.map(({ operand }) => operand), home, finding.constant, count);
  const left = finding.kind === "average" ? `(${terms}) ÷ ${String(parts.length)}` : terms;
  if (parts.length === 0 && actual) return { shape: "fixed", difference: shownDifference(expected, actual, decimals) };
  if (actual && hasFixedTotal(finding)) {
    return { shape: "fixed-total", left, difference: shownDifference(expected, actual, fewestDecimals(finding)) };
  }
  const only = parts.length === 1 && !finding.constant && finding.kind !== "average" ? parts[0] : undefined;
  if (!only) {
    return actual
      ? { shape: "total", left, difference: shownDifference(expected, actual, decimals) }
      : { shape: "total-missing", left, expected: figureText(round(expected, decimals), decimals) };
  }
  if (!actual) return { shape: "equal-missing", left, expected: figureText(round(expected, decimals), decimals) };
  const { operand, value } = only;
  return {
    shape: "equal", left: addressText(operand.cell, home), source: figureText(value ?? ZERO, operand.decimals),
    conversion: isConverted(operand) ? conversionText(operand.factor) : "",
    sourceUnit: finding.unit && isConverted(operand) ? unitBeforeConversion(operand.factor, finding.unit) : undefined,
    difference: shownDifference(expected, actual, decimals),
  };
}

/** Works a finding's figures out for a sentence; `count` says how many terms a shortened sum has. */
export function arithmeticOf(finding: RelationFinding, count: (terms: number) => string): Arithmetic {
  switch (finding.kind) {
    case "ratio":
      return rateArithmetic(finding);
    case "score":
      return finding.scored ? scoredArithmetic(finding, finding.scored.working) : scoreArithmetic(finding);
    case "cap": {
      const { expected = ZERO, actual = ZERO } = finding.verdict;
      const limit = finding.operands[0]?.operand.cell ?? finding.target.cell;
      return {
        shape: "limit", limit: addressText(limit, finding.target.cell.sheet),
        difference: shownDifference(expected, actual, commonDecimals(finding)),
      };
    }
    case "average":
    case "sum":
    case "hierarchy":
    case "equality":
    case "change":
    case "weights":
    case "count":
      return linear(finding, count);
  }
}
