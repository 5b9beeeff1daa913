import { parseDecimal, ONE } from "../number/decimal";
import type { Form } from "../recognition/form";
import type { CheckContext } from "./check-context";
import type { OverFulfilledFinding } from "./check-finding";
import { indicatorsOf, placeOf } from "./indicator-place";

/** Far more than the target asks for, and nobody says why (DOMAIN.md 3.4): the target is to be looked at, nothing is deducted. */
export function overFulfilled(context: CheckContext, form: Form, formIndex: number): OverFulfilledFinding[] {
  const { overFulfilment, source } = context.profile;
  return indicatorsOf(context, formIndex).flatMap((indicator): OverFulfilledFinding[] => {
    const { score, isExplained, cells } = indicator;
    if (score.kind !== "computed" || score.exceeded === null || !score.working.completion || isExplained) return [];
    const needsReason = score.exceeded === "reason";
    return [{
      ...placeOf(form, indicator, cells.actual), code: "over-fulfilled", severity: "warning", basis: source, indicator: indicator.row.label,
      target: indicator.targetText, actual: indicator.actualText, completion: score.working.completion,
      limit: parseDecimal(needsReason ? overFulfilment.reasonAt : overFulfilment.warnAt) ?? ONE, needsReason,
    }];
  });
}
