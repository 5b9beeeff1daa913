import { equals, shift, type Decimal } from "../../number/decimal";
import { departmentIndicatorOf } from "../../recognition/department-indicator";
import type { ScoringProfile } from "../../scoring/profile/scoring-profile";
import type { IndicatorValue } from "../../scoring/reading/indicator-value";
import { localScore } from "../../scoring/rules/local-score";
import type { IndicatorScore } from "../../scoring/rules/indicator-score";
import { stepScores } from "../../scoring/rules/step-score";

/** The rate that an actual value states, as a ratio; a bare figure may be either and is left alone. */
function rateOf(actual: IndicatorValue): Decimal | null {
  return actual.kind === "quantity" && actual.unit === "%" ? shift(actual.value, -2) : null;
}

/**
 * The score of a common indicator of departments, such as 在职人员控制率, by the steps that some places score it with (DOMAIN.md 1.8).
 * Null where the label names none of them, the form's points are not those of the rule, or no rate is stated.
 */
export function departmentScore(label: string, actual: IndicatorValue, points: Decimal, profile: ScoringProfile): IndicatorScore | null {
  const rate = rateOf(actual);
  const scoring = rate ? departmentIndicatorOf(label)?.scoring : undefined;
  const scores = rate && scoring ? scoring.flatMap((rule) => stepScores(rule, rate, points)) : [];
  const different = scores.filter((score, place) => scores.findIndex((other) => equals(other, score)) === place);
  return localScore(different, points, profile);
}
