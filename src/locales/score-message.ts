import type { Locale } from "./locale";
import type { ScoreRow } from "../review/form-scores";

/** How a score follows, or must lie, or why there is none: one line. */
export function scoreMessage({ score, verdict, follows }: ScoreRow, { scoring, clauseSeparator }: Locale): string {
  if (score.kind === "unscored") return scoring.unscored(score.reason);
  if (score.kind === "band") return [scoring.tier(score.tier), scoring.band(score), scoring.verdict(verdict)].join(clauseSeparator);
  const rule = follows && verdict === "holds" ? scoring.follows(follows) : null;
  return [scoring.working(score.working), ...(rule === null ? [] : [rule]), ...(verdict === "holds" ? [] : [scoring.verdict(verdict)])].join(clauseSeparator);
}
