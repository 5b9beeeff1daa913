import type { FoldedIndicators } from "../../locales/pane/scores-texts";
import type { ScoreVerdict } from "../../review/form-scores";
import type { ListedRow } from "./listed-scores";

/** What folded indicators have in common. */
export function foldedIndicators(rows: readonly ListedRow[], hasValues: boolean): FoldedIndicators {
  if (!hasValues) return "not-computed";
  const verdicts = new Set<ScoreVerdict>(rows.map(({ row }) => row.verdict));
  const [only] = verdicts;
  return verdicts.size === 1 && (only === "holds" || only === "in-band" || only === "judgement") ? only : "mixed";
}
