import { isZero } from "../../number/decimal";
import type { ScoredIndicator } from "./indicator-scores";

/** Whether an indicator is said not to apply and still has points. */
export function doesNotApply({ target, actual, points }: ScoredIndicator): boolean {
  const isSaid = target.kind === "not-applicable" || actual.kind === "not-applicable";
  return isSaid && points !== null && !isZero(points);
}
