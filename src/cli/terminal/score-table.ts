import type { Locale } from "../../locales/locale";
import { figureText } from "../../locales/figure-text";
import { scoreText } from "../../locales/score-figures";
import type { Decimal } from "../../number/decimal";
import type { Form } from "../../recognition/form";
import type { FormScores, ScoreRow, ScoreVerdict } from "../../review/form-scores";
import { scoreMessage } from "../../locales/score-message";
import { cutTo, displayWidth, padEnd, padStart } from "./display-width";
import type { Paint } from "./paint";

const WIDEST_LABEL = 28;
const WIDEST_VALUE = 16;
const NOTHING = "–";

/** One line of the table before its columns are made as wide as they need to be. */
interface Line {
  readonly row: string;
  readonly label: string;
  readonly target: string;
  readonly actual: string;
  readonly points: string;
  readonly written: string;
  readonly computed: string;
  readonly message: string;
  readonly verdict: ScoreVerdict | null;
}

function figure(value: Decimal | null | undefined): string {
  return value ? figureText(value) : NOTHING;
}

function lineOf(scored: ScoreRow, locale: Locale): Line {
  const { row, targetText, actualText, points, written, score, verdict } = scored;
  return {
    row: String(row.row + 1), label: row.label, target: targetText, actual: actualText, points: figure(points), written: figure(written),
    computed: score.kind === "computed" ? scoreText(score.working.score) : NOTHING, message: scoreMessage(scored, locale), verdict,
  };
}

function executionLine({ execution }: FormScores, locale: Locale): Line[] {
  if (!execution) return [];
  const { cell, label, budget, actual, points, written, computed, verdict } = execution;
  return [{
    row: String(cell.row + 1), label, target: figure(budget), actual: figure(actual), points: figure(points), written: figure(written),
    computed: computed ? scoreText(computed) : NOTHING, message: locale.scoring.verdict(verdict), verdict,
  }];
}

const COLUMNS = ["row", "label", "target", "actual", "points", "written", "computed"] as const;
const NUMERIC: ReadonlySet<(typeof COLUMNS)[number]> = new Set(["row", "points", "written", "computed"]);
const WIDEST: Readonly<Partial<Record<(typeof COLUMNS)[number], number>>> = { label: WIDEST_LABEL, target: WIDEST_VALUE, actual: WIDEST_VALUE };

function painted(text: string, verdict: ScoreVerdict | null, paint: Paint): string {
  if (verdict === "broken") return paint.severity("error", text);
  if (verdict === "unlikely" || verdict === "truncated" || verdict === "out-of-band") return paint.severity("warning", text);
  return verdict === "unscored" || verdict === "judgement" ? paint.quiet(text) : text;
}

/** The scores of one self-evaluation as a table: what is asked for, what was reached, the points, the written and the computed score, and why. */
export function scoreTable(scores: FormScores, forms: readonly Form[], locale: Locale, paint: Paint): string[] {
  const { scoreHeadings, scoreTotal, scoreHeading } = locale.commandLine;
  const form = forms[scores.form];
  const lines = [...executionLine(scores, locale), ...scores.rows.map((row) => lineOf(row, locale))];
  const head: Line = { ...scoreHeadings, verdict: null };
  const cell = (line: Line, name: (typeof COLUMNS)[number]) => cutTo(line[name].replace(/\s+/g, " "), WIDEST[name] ?? Infinity);
  const widths = new Map(COLUMNS.map((name) => [name, Math.max(...[head, ...lines].map((line) => displayWidth(cell(line, name))))]));
  const text = (line: Line) => {
    const columns = COLUMNS.map((name) => (NUMERIC.has(name) ? padStart : padEnd)(cell(line, name), widths.get(name) ?? 0));
    return `${columns.join("  ")}  ${line.message}`.trimEnd();
  };
  const { total, grade } = scores;
  return [
    paint.strong(scoreHeading(form?.sheet ?? "", locale.scoring.subject(scores.subject))),
    paint.quiet(text(head)),
    ...lines.map((line) => painted(text(line), line.verdict, paint)),
    ...(total?.computed ? [paint.strong(scoreTotal(scoreText(total.computed), total.written ? figureText(total.written) : null, grade?.name ?? null))] : []),
  ];
}
