import type { ReactElement } from "react";
import { figureText, rateText } from "../../locales/figure-text";
import { labelText } from "../../locales/label-text";
import type { Locale } from "../../locales/locale";
import { compare, divide, ONE } from "../../number/decimal";
import type { ExecutionScore } from "../../review/form-scores";
import { useLocale } from "../pane-context";
import type { CellItem } from "./cell-items";
import { ScoreLine } from "./score-line";
import type { ScoreStanding } from "./score-standing";
import { standingWord } from "./standing-word";

const RATE_DECIMALS = 12;

/** The division and the points: `137.85 ÷ 137.85 = 100.00%，× 10`. */
function workingOf({ actual, budget, points }: ExecutionScore, { pane: { scores: texts } }: Locale): string | null {
  const rate = actual && budget && divide(actual, budget, RATE_DECIMALS);
  if (!rate || !points) return null;
  return texts.executionWorking(`${figureText(actual)} ÷ ${figureText(budget)}`, rateText(rate), figureText(points), compare(rate, ONE) > 0);
}

export interface ExecutionLineProps {
  readonly execution: ExecutionScore;
  readonly standing: ScoreStanding;
  readonly item: CellItem | undefined;
}

/** The execution score of the fund block. */
export function ExecutionLine({ execution, standing, item }: ExecutionLineProps): ReactElement {
  const locale = useLocale();
  const { label, points, written, computed, cell, verdict } = execution;
  const working = workingOf(execution, locale);
  return (
    <ScoreLine
      name={labelText(label)} standing={standing} spoken={standingWord(standing, verdict, locale, true)} points={points} written={written}
      computed={working === null ? null : computed} cell={cell} lines={working === null ? [] : [working]} item={item}
    />
  );
}
