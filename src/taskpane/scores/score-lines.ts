import type { Locale } from "../../locales/locale";
import { shortLabel } from "../../locales/short-label";
import type { ScoreRow } from "../../review/form-scores";

/** Indicators are often whole paragraphs; the sheet has them in full. */
const LONGEST_LABEL = 48;
const LONGEST_VALUE = 60;

/** The name of an indicator: `举荐贤能。推荐区域科技单位…` is known as 举荐贤能. */
export function indicatorName(label: string): string {
  const [name = "", rest = ""] = label.trim().split(/。(.+)/s);
  return shortLabel(rest === "" ? label : name, LONGEST_LABEL);
}

/** Which rule in use a written score follows, where it is not the one that the profile has. */
function followedRule({ follows, score }: ScoreRow, { scoring, pane }: Locale): string | null {
  if (follows === undefined || score.kind !== "computed" || score.candidates[0]?.rule === follows) return null;
  const rule = scoring.follows(follows);
  return rule === null ? null : pane.scores.follows(rule);
}

/** How a score follows from the rules, or why it does not, clause by clause. */
function ruleClauses(row: ScoreRow, locale: Locale): readonly (string | null)[] {
  const { scoring, pane: { scores: texts } } = locale;
  const { score, verdict, written } = row;
  switch (score.kind) {
    case "computed":
      return [
        scoring.working(score.working), score.exceeded && texts.exceeded[score.exceeded], followedRule(row, locale),
        verdict === "truncated" || verdict === "unlikely" ? scoring.verdict(verdict) : null,
      ];
    case "band":
      return [texts.judged(scoring.tier(score.tier), scoring.band(score), written && verdict === "in-band")];
    case "unscored":
      return [scoring.unscored(score.reason)];
  }
}

/** What is said of an indicator below its name: what target and actual value say, then how the score follows. */
export function scoreLines(row: ScoreRow, locale: Locale): readonly string[] {
  const values = locale.pane.scores.values(shortLabel(row.targetText, LONGEST_VALUE), shortLabel(row.actualText, LONGEST_VALUE));
  const rule = ruleClauses(row, locale).filter((clause) => clause !== null).join(locale.clauseSeparator);
  return [values, rule].filter((line) => line !== "");
}
