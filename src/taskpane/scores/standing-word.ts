import type { Locale } from "../../locales/locale";
import type { ScoreVerdict } from "../../review/form-scores";
import type { ScoreStanding } from "./score-standing";

/** How a score stands, in a word; nothing where the form has no values that it could be held against. */
export function standingWord(standing: ScoreStanding, verdict: ScoreVerdict, { severities, scoring, pane }: Locale, hasValues: boolean): string {
  if (standing === "error" || standing === "warning") return severities[standing];
  if (standing === "accepted") return pane.scores.accepted;
  return hasValues ? scoring.verdict(verdict) : "";
}
