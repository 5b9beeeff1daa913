import type { Locale } from "../../locales/locale";
import type { Form } from "../../recognition/form";
import type { ExecutionScore, FormScores, ScoreRow } from "../../review/form-scores";
import { decimalToText, type Decimal } from "../../number/decimal";
import type { JsonScore } from "../json-schema";
import { scoreMessage } from "../../locales/score-message";

function text(value: Decimal | null | undefined): string | null {
  return value ? decimalToText(value) : null;
}

function rowScore(scored: ScoreRow, sheet: string, locale: Locale): JsonScore {
  const { row, target, actual, targetText, actualText, points, written, score, verdict } = scored;
  const isJudged = score.kind === "band" || (score.kind === "unscored" && score.reason === "judgement");
  return {
    sheet, row: row.row + 1, indicator: row.label,
    target: target.kind === "blank" ? null : targetText, actual: actual.kind === "blank" ? null : actualText,
    rule: score.kind === "computed" ? score.working.rule : isJudged ? "judgement" : null,
    points: text(points), written: text(written), computed: score.kind === "computed" ? decimalToText(score.working.score) : null,
    verdict, message: scoreMessage(scored, locale),
  };
}

function executionScore({ cell, label, budget, actual, points, written, computed, verdict }: ExecutionScore, locale: Locale): JsonScore {
  return {
    sheet: cell.sheet, row: cell.row + 1, indicator: label, target: text(budget), actual: text(actual), rule: "execution",
    points: text(points), written: text(written), computed: text(computed), verdict, message: locale.scoring.verdict(verdict),
  };
}

/** The scores of a self-evaluation: of the execution rate first, then of its indicators. */
export function jsonScores({ form, execution, rows }: FormScores, forms: readonly Form[], locale: Locale): JsonScore[] {
  const sheet = forms[form]?.sheet ?? "";
  return [...(execution ? [executionScore(execution, locale)] : []), ...rows.map((row) => rowScore(row, sheet, locale))];
}
