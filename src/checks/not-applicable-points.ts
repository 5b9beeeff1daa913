import { doesNotApply } from "../articulation/evaluation/does-not-apply";
import type { Form } from "../recognition/form";
import type { CheckContext } from "./check-context";
import type { NotApplicablePointsFinding } from "./check-finding";
import { indicatorsOf, placeOf } from "./indicator-place";

/** Points of an indicator that does not apply: they are to be moved, left out of the total or given in full, as the profile says (DOMAIN.md 3.7). */
export function notApplicablePoints(context: CheckContext, form: Form, formIndex: number): NotApplicablePointsFinding[] {
  return indicatorsOf(context, formIndex).flatMap((indicator): NotApplicablePointsFinding[] => {
    const { points, written, cells } = indicator;
    if (!doesNotApply(indicator) || points === null) return [];
    return [{
      ...placeOf(form, indicator, cells.points), code: "not-applicable-points", severity: "info", basis: context.profile.source,
      indicator: indicator.row.label, points, score: written, policy: context.profile.notApplicable,
    }];
  });
}
