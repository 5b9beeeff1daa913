import type { FoldedCheck } from "../locale";

/** Many findings of one check on a sheet, as one topic. */
export function foldedText(code: FoldedCheck, count: number): string {
  const n = String(count);
  switch (code) {
    case "missing-reason":
      return `${n} 个指标扣分未填偏差原因`;
    case "lost-format":
      return `${n} 格疑似丢失百分号`;
    case "label-drift":
      return `${n} 处名称与另一处不一致`;
    case "malformed-code":
      return `${n} 个科目编码不合编码规则`;
    case "text-for-number":
      return `${n} 格应填数字，现为文字`;
    case "error-value":
      return `${n} 格是错误值`;
    case "doubled-row":
      return `${n} 处同一行列了两次，只计一次`;
    case "empty-table-without-note":
      return `${n} 张空表没有说明原因`;
    case "wrong-note":
      return `${n} 处空表说明不对`;
    case "over-fulfilled":
      return `${n} 个指标完成值远超指标值`;
    case "actual-not-a-number":
      return `${n} 个指标的实际完成值应填数值`;
    case "target-without-number":
      return `${n} 个指标的指标值没有数字`;
    case "score-out-of-band":
      return `${n} 个指标得分不在档内`;
    case "not-applicable-points":
      return `${n} 个不适用的指标仍有分值`;
    case "perfect-total":
      return `${n} 张表执行率未满却得满分`;
    case "grade-mismatch":
      return `${n} 处等级与总分不符`;
    case "weights-differ":
      return `${n} 处分值与评分方案不同`;
  }
}
