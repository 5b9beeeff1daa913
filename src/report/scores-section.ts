import { addressText } from "../locales/address-text";
import { figureText } from "../locales/figure-text";
import { labelText } from "../locales/label-text";
import type { Locale, SeverityWord } from "../locales/locale";
import { scoreText } from "../locales/score-figures";
import { scoreMessage } from "../locales/score-message";
import type { Decimal } from "../number/decimal";
import type { Digest } from "../review/digest";
import type { ExecutionScore, FormScores, ScoreRow, ScoreVerdict } from "../review/form-scores";
import type { CellReference } from "../sheet/address";
import type { ReportRow, ReportSection } from "./report";

const TONES: Readonly<Partial<Record<ScoreVerdict, SeverityWord>>> = { broken: "error", unlikely: "warning", truncated: "warning", "out-of-band": "warning" };

interface Scored {
  readonly verdict: ScoreVerdict;
  readonly cell: CellReference | undefined;
  readonly label: string;
  readonly how: string;
  readonly target: string;
  readonly actual: string;
  readonly points: Decimal | null;
  readonly written: Decimal | null;
  readonly computed: Decimal | null;
}

function rowOf({ verdict, cell, label, how, target, actual, points, written, computed }: Scored, { scoring, report }: Locale): ReportRow {
  const scores = report.scoreFigures(points ? figureText(points) : null, written ? figureText(written) : null, computed ? scoreText(computed) : null);
  return {
    tone: TONES[verdict] ?? "plain",
    cells: [scoring.verdict(verdict), cell ? addressText(cell, "") : "", labelText(label), how, labelText(target), labelText(actual), scores],
  };
}

function executionRow({ verdict, cell, label, budget, actual, points, written, computed }: ExecutionScore, locale: Locale): ReportRow {
  return rowOf({
    verdict, cell, label, how: "", target: budget ? figureText(budget) : "", actual: actual ? figureText(actual) : "", points, written, computed,
  }, locale);
}

function indicatorRow(scored: ScoreRow, locale: Locale): ReportRow {
  const { verdict, cells, row, targetText, actualText, points, written, score } = scored;
  return rowOf({
    verdict, cell: cells.score, label: row.label, how: scoreMessage(scored, locale), target: targetText, actual: actualText, points, written,
    computed: score.kind === "computed" ? score.working.score : null,
  }, locale);
}

/** Of a form without columns of target and actual values only the execution rate can be told. */
function formRows({ subject, execution, hasValues, rows, total, grade }: FormScores, sheet: string, locale: Locale): ReportRow[] {
  const { commandLine, scoring } = locale;
  const sum = total?.computed ? commandLine.scoreTotal(scoreText(total.computed), total.written ? figureText(total.written) : null, grade?.name ?? null) : "";
  return [
    { tone: "group", cells: [[commandLine.scoreHeading(sheet, scoring.subject(subject)), sum].filter((text) => text !== "").join(locale.clauseSeparator)] },
    ...(execution ? [executionRow(execution, locale)] : []),
    ...(hasValues ? rows.map((row) => indicatorRow(row, locale)) : []),
  ];
}

/** The scores of all self-evaluations, indicator by indicator, and the profile that they were checked under. */
export function scoresSection({ scores, forms, profile }: Digest, locale: Locale): ReportSection {
  const { columns, scores: heading, profile: underProfile } = locale.report;
  return {
    heading,
    columns: [columns.verdict, columns.place, columns.indicator, columns.figures, columns.target, columns.actual, columns.score],
    rows: scores.flatMap((form) => formRows(form, forms[form.form]?.sheet ?? "", locale)),
    ...(scores.length > 0 && { note: underProfile(profile.name, profile.source) }),
  };
}
