import type { ColumnSpec } from "../form-spec";

/**
 * The block of money in a self-evaluation form. The base of the rate is the full-year budget; where a form
 * numbers its columns by letter, as in `执行率（B/A）`, the letters decide.
 */
export const FUND_COLUMNS: readonly ColumnSpec[] = [
  { role: "approvedBudget", labels: ["年初预算数", "年初预算", "年初批复预算数", "年初安排预算数"], holds: "amount" },
  {
    role: "revisedBudget",
    labels: ["全年预算数", "预算数", "调整后预算数", "全年预算", "调整预算数", "调整后预算", "全年预算资金", "实际下达预算数"],
    holds: "amount",
  },
  {
    role: "actual",
    labels: ["全年执行数", "执行数", "预算执行数", "全年执行", "全年执行资金", "实际支出数", "全年支出数", "实际执行数"],
    holds: "amount",
    required: true,
  },
  { role: "points", labels: ["分值", "权重", "标准分", "分值权重", "执行率权重", "执行率分值"], holds: "points" },
  { role: "executionRate", labels: ["执行率", "预算执行率", "*执行率", "预算执行进度", "预算执行"], holds: "rate" },
  { role: "score", labels: ["得分", "自评得分", "执行率得分", "评分"], holds: "score" },
  { role: "scoringMethod", labels: ["得分计算方法", "计分方法", "评分标准", "计分标准"], holds: "text" },
  { role: "reason", labels: ["*原因*", "*偏差*"], holds: "text" },
];

/** The row of all funds together. */
export const FUND_TOTAL_LABELS = [
  "年度资金总额", "资金总额", "年度财政资金总额", "项目资金总额", "总额", "年度预算资金总额", "合计", "年度项目资金总额", "预算资金总额",
  "财政资金总额", "年度总额", "年度总金额", "总金额", "整体支出", "部门整体支出", "年度支出总额",
];

/** Words of which one stands in the label of every row of funds. */
export const FUND_ROW_WORDS = /资金|拨款|结转|结余|预算|专户|其中|其他|收入|总额|合计|补助|自筹|债券|财政|支出|金额/;

/** Rows that break the total down once more, by the nature of what is spent. */
export const FUND_NATURE_ROWS = { basic: /^(?:其中:)?基本支出/, project: /^(?:其中:)?项目支出/ } as const;
