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
  }
}
