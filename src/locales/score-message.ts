import { countedQuantity } from "../articulation/evaluation/indicator-choice";
import type { Locale } from "./locale";
import type { ScoreRow } from "../review/form-scores";

/** Which quantities were chosen where a cell holds several; null where none was. */
export function countedText({ choices: { target, actual } }: ScoreRow, { scoring }: Locale): string | null {
  const [ofTarget, ofActual] = [countedQuantity(target)?.text ?? null, countedQuantity(actual)?.text ?? null];
  return ofTarget === null && ofActual === null ? null : scoring.counted(ofTarget, ofActual);
}

/** How a score follows, or must lie, or why there is none: one line. */
export function scoreMessage(row: ScoreRow, locale: Locale): string {
  const { score, verdict, follows } = row;
  const { scoring, clauseSeparator } = locale;
  if (score.kind === "unscored") return scoring.unscored(score.reason);
  if (score.kind === "band") return [scoring.tier(score.tier), scoring.band(score), scoring.verdict(verdict)].join(clauseSeparator);
  const rule = follows && verdict === "holds" ? scoring.follows(follows) : null;
  const clauses = [countedText(row, locale), scoring.working(score.working), rule, verdict === "holds" ? null : scoring.verdict(verdict)];
  return clauses.filter((clause) => clause !== null).join(clauseSeparator);
}
