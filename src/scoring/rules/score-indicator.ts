import type { Decimal } from "../../number/decimal";
import type { ScoreWorking } from "../../relations/scored";
import type { ScoringProfile } from "../profile/scoring-profile";
import type { IndicatorValue, Quantity } from "../reading/indicator-value";
import { bandOf } from "./band-of";
import { bareScore } from "./computed";
import { deadlineScore } from "./deadline-score";
import { unscored, type Direction, type IndicatorScore, type UnscoredReason } from "./indicator-score";
import { quantityScore } from "./quantity-score";
import { rangeScore } from "./range-score";
import { bandRuleScore, stepRuleScore } from "./text-rule-score";

export interface IndicatorTexts {
  readonly target: IndicatorValue;
  readonly actual: IndicatorValue;
}

/** What ends the matter before any rule is looked at. */
function obstacle({ target, actual }: IndicatorTexts): UnscoredReason | null {
  const kinds = [target.kind, actual.kind];
  if (kinds.includes("error")) return "error-value";
  if (kinds.includes("placeholder")) return "placeholder";
  if (kinds.includes("not-applicable")) return "not-applicable";
  if (kinds.includes("unmeasurable")) return "unmeasurable";
  if (actual.kind === "blank") return "actual-blank";
  return target.kind === "blank" ? "target-blank" : null;
}

/** Kinds of values with a number that the rules compute with. */
const NUMERIC: ReadonlySet<IndicatorValue["kind"]> = new Set(["quantity", "range", "step-rule", "band-rule"]);

function judged({ target, actual }: IndicatorTexts, points: Decimal, profile: ScoringProfile): IndicatorScore {
  // 零投诉 against ≤5起 says enough to a person, whatever is counted.
  if (actual.kind === "qualitative" && actual.isNone) return unscored("judgement");
  // Words in place of the number that the target asks for are no judgement; they are missing evidence.
  if (NUMERIC.has(target.kind)) return unscored("actual-not-a-number");
  if (actual.kind === "qualitative" && actual.tier) return { kind: "band", tier: actual.tier, ...bandOf(actual.tier, points, profile) };
  if (target.kind === "deadline") return unscored("date-missing");
  return unscored(actual.kind === "quantity" ? "target-not-a-number" : "judgement");
}

/** Which way a number that is known on one side only may be off: `90%以上` meets `≥85%`, and may miss `≤95%`. */
function isSurelyMet({ comparison, isBound }: Quantity, { rule, method }: ScoreWorking): boolean {
  if (method !== "full") return false;
  if (!isBound) return true;
  return comparison === "ge" || comparison === "gt" ? rule === "positive" : rule === "reverse";
}

/** Of a number that is none exactly (`200余人`, `90%以上`) it can be told that it meets the target, but no share of the points. */
function exactly(actual: Quantity, score: IndicatorScore): IndicatorScore {
  if (score.kind !== "computed" || !(actual.isApproximate || actual.isBound)) return score;
  return isSurelyMet(actual, score.working) ? score : unscored("actual-approximate");
}

function byNumber(target: IndicatorValue, actual: Quantity, points: Decimal, direction: Direction, profile: ScoringProfile): IndicatorScore {
  switch (target.kind) {
    case "quantity":
      return quantityScore(target, actual, points, direction, profile);
    case "range":
      return rangeScore(target, actual, points, profile);
    case "step-rule":
      return stepRuleScore(target, actual, points, profile);
    case "band-rule":
      return bandRuleScore(target, actual, points, profile);
    default:
      return judged({ target, actual }, points, profile);
  }
}

/**
 * The score of one indicator out of `points`, from what its target and its actual value say, under a profile (DOMAIN.md 3).
 * What no rule covers is `unscored`, with the reason; nothing is guessed.
 */
export function scoreIndicator(texts: IndicatorTexts, points: Decimal, direction: Direction, profile: ScoringProfile): IndicatorScore {
  const reason = obstacle(texts);
  if (reason === "not-applicable" && profile.notApplicable === "full") return bareScore("not-applicable", "full", points, profile);
  if (reason) return unscored(reason);
  const { target, actual } = texts;
  if (target.kind === "several" || actual.kind === "several" || actual.kind === "range") return unscored("several-quantities");
  if (actual.kind === "quantity") return exactly(actual, byNumber(target, actual, points, direction, profile));
  if (target.kind === "deadline" && actual.kind === "deadline") return deadlineScore(target, actual, points, profile);
  return judged(texts, points, profile);
}
