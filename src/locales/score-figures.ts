import { absolute, compare, decimal, round, sign, shift, type Decimal } from "../number/decimal";
import type { ScoreWorking } from "../relations/scored";
import { figureText, rateText } from "./figure-text";

const TEN_THOUSAND = decimal(1, -4);
/** Scores are shown with hundredths, and with more where a profile asks for them. */
const SCORE_DECIMALS = 2;

/** The figures of a working as they are printed, without words. */
export interface ScoreFigures {
  /** With their unit; empty for dates. */
  readonly target: string;
  readonly actual: string;
  /** Without it, for the division. */
  readonly targetFigure: string;
  readonly actualFigure: string;
  readonly share: string;
  readonly completion: string;
  readonly points: string;
  readonly score: string;
}

/** Amounts of money are computed in 元 and read in 万元 where both are large. */
function isInTenThousands({ unit, target, actual }: ScoreWorking): boolean {
  return unit === "元" && [target, actual].every((value) => value !== undefined && (sign(value) === 0 || compare(absolute(value), TEN_THOUSAND) >= 0));
}

export function scoreText(score: Decimal): string {
  return figureText(score, SCORE_DECIMALS);
}

function withUnit(figure: string, unit: string): string {
  if (figure === "" || unit === "") return figure;
  return unit === "%" ? `${figure}%` : `${figure} ${unit}`;
}

export function scoreFigures(working: ScoreWorking): ScoreFigures {
  const { target, actual, unit, share, completion, points, score } = working;
  const large = isInTenThousands(working);
  const figure = (value: Decimal | undefined) => (value ? figureText(large ? shift(value, -4) : value) : "");
  const shownUnit = large ? "万元" : unit;
  const rate = (value: Decimal | undefined) => (value ? rateText(round(value, 20)) : "");
  return {
    target: withUnit(figure(target), shownUnit), actual: withUnit(figure(actual), shownUnit),
    targetFigure: figure(target), actualFigure: figure(actual), share: rate(share), completion: rate(completion),
    points: figureText(points), score: scoreText(score),
  };
}
