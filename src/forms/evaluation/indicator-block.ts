import type { ColumnSpec } from "../form-spec";

/** The columns of indicators in self-evaluation forms and indicator systems. */
export const INDICATOR_COLUMNS: readonly ColumnSpec[] = [
  {
    role: "target",
    labels: ["年度指标值", "年初目标值", "指标值", "目标值", "预期指标值", "年初指标值", "年度目标值", "预期目标值", "绩效目标值", "计划值"],
    holds: "text",
  },
  {
    role: "actual",
    labels: ["实际完成值", "全年实际值", "完成值", "全年完成值", "实际值", "实际完成情况", "单项指标实际完成值", "完成情况", "年度完成值"],
    holds: "text",
  },
  { role: "points", labels: ["分值", "权重", "标准分", "指标分值", "指标权重", "分值权重", "标准分值", "满分", "权重占比"], holds: "points" },
  { role: "score", labels: ["得分", "自评得分", "自评分", "指标得分", "实际得分", "评分", "自评分值", "自评分数", "单项指标折算得分"], holds: "score" },
  { role: "reason", labels: ["*偏差*原因*", "*未完成*原因*", "*原因分析*", "*改进措施*", "*偏差*说明*", "*扣分原因*"], holds: "text" },
];

/** Labels of the row that closes the block. */
export const EVALUATION_TOTAL_LABELS = ["总分", "合计", "总计", "评价分", "总得分", "自评总分", "得分合计", "自评得分合计", "合计得分", "综合得分"];

/** The indicator that repeats the execution rate of the fund block. */
export const EXECUTION_INDICATOR = /^(?:预算|资金)?(?:预算)?执行率(?:指标)?$/;

/** First-level indicators, so that a label that a merge swallowed can be inferred from the second level. */
export const FIRST_LEVEL_OF: readonly (readonly [pattern: RegExp, first: string])[] = [
  [/^(?:产出)?(?:数量|质量|时效|进度)/, "产出指标"],
  [/^(?:经济|社会|生态|环境)效益|^可持续/, "效益指标"],
  [/满意度/, "满意度指标"],
  [/^(?:经济|社会|生态环境)成本/, "成本指标"],
];
