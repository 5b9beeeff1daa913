import type { Decimal } from "../../number/decimal";
import type { ScoringProfile } from "../profile/scoring-profile";
import type { Deadline, PartialDate } from "../reading/indicator-value";
import { bareScore } from "./computed";
import { unscored, type IndicatorScore } from "./indicator-score";

/**
 * −1, 0 or 1 for as much of two dates as both tell; undefined where they have no part in common. A day or a month
 * that only one of them names does not count against it: `12月` is in time for `12月20日`.
 */
export function compareDates(a: PartialDate, b: PartialDate): number | undefined {
  let isComparable = false;
  for (const part of ["year", "month", "day"] as const) {
    const [left, right] = [a[part], b[part]];
    if (left === undefined && right === undefined) continue;
    if (left === undefined || right === undefined) {
      // A month of an unknown year is neither before nor after one of a known year.
      if (part === "year") return undefined;
      break;
    }
    isComparable = true;
    if (left !== right) return left < right ? -1 : 1;
  }
  return isComparable ? 0 : undefined;
}

/** In time: full points. Too late: as the profile says, which by default is left to a person (no national rule was found). */
export function deadlineScore(target: Deadline, actual: Deadline, points: Decimal, profile: ScoringProfile): IndicatorScore {
  const order = compareDates(actual.to, target.to);
  if (order === undefined) return unscored("date-missing");
  if (order <= 0) return bareScore("deadline", "full", points, profile);
  return profile.late === "zero" ? bareScore("deadline", "none", points, profile) : unscored("late");
}
