import { isZero } from "../number/decimal";
import type { Form } from "../recognition/form";
import type { CheckContext } from "./check-context";
import type { TargetWithoutNumberFinding } from "./check-finding";
import { indicatorsOf, placeOf } from "./indicator-place";

const BASIS = "绩效指标应尽量量化；没有数值的指标值不能按完成比例计分";

/** A number was reached, or points were given, for a target that names none. */
export function targetsWithoutNumber(context: CheckContext, form: Form, formIndex: number): TargetWithoutNumberFinding[] {
  return indicatorsOf(context, formIndex).flatMap((indicator): TargetWithoutNumberFinding[] => {
    const { score, written, cells, actual } = indicator;
    if (score.kind !== "unscored" || !cells.target || written === null || isZero(written)) return [];
    const isWord = score.reason === "target-not-a-number";
    const isMissing = score.reason === "target-blank" && actual.kind === "quantity";
    if (!isWord && !isMissing) return [];
    return [{
      ...placeOf(form, indicator, cells.target), code: "target-without-number", severity: "info", basis: BASIS,
      indicator: indicator.row.label, target: indicator.targetText,
    }];
  });
}
