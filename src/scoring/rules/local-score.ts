import { round, type Decimal } from "../../number/decimal";
import type { ScoreWorking } from "../../relations/scored";
import type { ScoringProfile } from "../profile/scoring-profile";
import type { IndicatorScore } from "./indicator-score";

/** A score by rules of some places, the usual one first; others have other rules, so a different score is for people to look at. */
export function localScore(scores: readonly Decimal[], points: Decimal, { decimals }: ScoringProfile): IndicatorScore | null {
  const [first] = scores;
  if (!first) return null;
  const working: ScoreWorking = { rule: "local", method: "share", unit: "", points, score: round(first, decimals) };
  return { kind: "computed", working, candidates: scores.map((score) => ({ rule: "exact-rate", score })), exceeded: null };
}
