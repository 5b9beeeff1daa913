/** Eighteen kinds of planted errors. */
export const PLANTED = "差错示例";
/** Two swapped columns, lost percentages and rounding differences, as published. */
export const EXECUTION = "预算执行情况-2021";
/** Targets and actual values, each way of scoring once. */
export const SCORES = "指标得分示例-2024";
const EVALUATION = "自评表与指标体系-2024";

interface PicturedFinding {
  readonly name: string;
  readonly sample: string;
  /** What the finding is called in the list, in every language. */
  readonly key: string;
}

/** The findings that the guide shows. */
export const FINDINGS: readonly [PicturedFinding, ...PicturedFinding[]] = [
  { name: "item-omitted", sample: PLANTED, key: "budget-revenue-expenditure/outline/expenditure/fundSpending/amount" },
  { name: "columns-swapped", sample: EXECUTION, key: "generic/list-total/main/total/actual" },
  { name: "wrong-base", sample: PLANTED, key: "budget-execution/column-ratio/main/project/executionRate" },
  { name: "unit-slip", sample: PLANTED, key: "budget-execution/rows-sum/main/basic/actual" },
  { name: "digits-transposed", sample: PLANTED, key: "X-B3/2060799" },
  { name: "truncated", sample: PLANTED, key: "budget-execution/column-ratio/main/yearTotal/executionRate" },
  { name: "lost-format", sample: PLANTED, key: "lost-format/budget-execution/main/grandTotal/executionRate" },
  { name: "score-above-points", sample: PLANTED, key: "project-self-evaluation/score-cap/indicators/信息发布条数/score" },
  { name: "missing-reason", sample: EVALUATION, key: "自评表/error/missing-reason" },
];
