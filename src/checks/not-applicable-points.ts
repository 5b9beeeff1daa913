import { isZero } from "../number/decimal";
import type { Form } from "../recognition/form";
import type { CheckContext } from "./check-context";
import type { NotApplicablePointsFinding } from "./check-finding";
import { indicatorsOf, placeOf } from "./indicator-place";

/** Points of an indicator that does not apply: they are to be moved, left out of the total or given in full, as the profile says (DOMAIN.md 3.7). */
export function notApplicablePoints(context: CheckContext, form: Form, formIndex: number): NotApplicablePointsFinding[] {
  return indicatorsOf(context, formIndex).flatMap((indicator): NotApplicablePointsFinding[] => {
    const { target, actual, points, written, cells } = indicator;
    const isOut = target.kind === "not-applicable" || actual.kind === "not-applicable";
    if (!isOut || points === null || isZero(points)) return [];
    return [{
      ...placeOf(form, indicator, cells.points), code: "not-applicable-points", severity: "info", basis: context.profile.source,
      indicator: indicator.row.label, points, score: written, policy: context.profile.notApplicable,
    }];
  });
}
