import type { RelationFinding } from "../../diagnosis/finding";
import { figureText, rateText, shownDifference, signedText } from "../../locales/figure-text";
import { commonDecimals } from "../../locales/finding-figures";
import { negate, add, normalize, round, shift, ZERO } from "../../number/decimal";

export interface TailFigures {
  readonly computed: string;
  readonly written: string;
  readonly difference: string;
  readonly allowed: string;
}

/** A rounding difference as it is printed in the table of tails; rates in percent. */
export function tailFigures(tail: RelationFinding): TailFigures {
  const { expected = ZERO, actual = ZERO, tolerance } = tail.verdict;
  if (tail.kind === "ratio") {
    const decimals = Math.max(2, normalize(actual).scale - 2);
    const difference = add(round(shift(expected, 2), decimals + 2), negate(shift(actual, 2)));
    return {
      computed: rateText(expected, decimals + 2), written: rateText(actual, decimals), difference: signedText(difference, decimals),
      allowed: tolerance ? `±${figureText(round(shift(tolerance, 2), decimals + 2))}` : "",
    };
  }
  const shown = shownDifference(expected, actual, commonDecimals(tail));
  return { computed: shown.expected, written: shown.actual, difference: shown.signed, allowed: tolerance ? `±${figureText(tolerance)}` : "" };
}
