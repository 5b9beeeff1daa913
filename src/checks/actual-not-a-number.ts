import { isZero } from "../number/decimal";
import type { Form } from "../recognition/form";
import type { CheckContext } from "./check-context";
import type { ActualNotANumberFinding } from "./check-finding";
import { indicatorsOf, placeOf } from "./indicator-place";

const BASIS = "定量指标的实际完成值应填数值（预算管理一体化系统绩效自评填报要求）";

/** A target with a number that points were given for, and no number was reached: `≤30万元` and `完成`, or a blank. */
export function actualsNotNumbers(context: CheckContext, form: Form, formIndex: number): ActualNotANumberFinding[] {
  return indicatorsOf(context, formIndex).flatMap((indicator): ActualNotANumberFinding[] => {
    const { score, written, cells, target } = indicator;
    if (score.kind !== "unscored" || !cells.actual) return [];
    const isWord = score.reason === "actual-not-a-number";
    const isMissing = score.reason === "actual-blank" && target.kind === "quantity" && written !== null && !isZero(written);
    if (!isWord && !isMissing) return [];
    return [{
      ...placeOf(form, indicator, cells.actual), code: "actual-not-a-number", severity: "warning", basis: BASIS, indicator: indicator.row.label,
      target: indicator.targetText, actual: indicator.actualText,
    }];
  });
}
