import type { ScoreWorking, ScoringRule } from "../relations/scored";
import type { AcceptedRule } from "../relations/verdict";
import type { ScoredSubject, ScoreVerdict } from "../review/form-scores";
import type { Tier } from "../scoring/reading/indicator-value";
import type { Band } from "../scoring/rules/band-of";
import type { UnscoredReason } from "../scoring/rules/indicator-score";

/** What is said about the scores of indicators. */
export interface ScoringTexts {
  /** What is evaluated, in one line: `科普活动 · 2024年度`. */
  readonly subject: (subject: ScoredSubject) => string;
  readonly rule: (rule: ScoringRule) => string;
  /** `26 ÷ 30 = 86.67%，× 6 = 5.20` */
  readonly working: (working: ScoreWorking) => string;
  /** Where a score must lie: `应在 3.00 至不足 4.00 之间`. */
  readonly band: (band: Band) => string;
  /** Which quantities count where a cell holds several; null for a side that holds one. */
  readonly counted: (target: string | null, actual: string | null) => string;
  readonly tier: (tier: Tier) => string;
  readonly unscored: (reason: UnscoredReason) => string;
  readonly verdict: (verdict: ScoreVerdict) => string;
  /** Which of the rules in use a written score follows; null where it is the plain one. */
  readonly follows: (rule: AcceptedRule) => string | null;
}
