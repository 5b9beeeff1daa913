import type { TableSpec } from "../form-spec";

/** 部门预算执行情况表, as departments' evaluation reports print it. */
export const budgetExecution: TableSpec = {
  kind: "budget-execution",
  titles: ["预算执行情况表", "部门预算执行情况表"],
  basis: "部门整体绩效评价报告：部门预算执行情况表，执行率以调整预算数为分母",
  panels: [
    {
      role: "main",
      columns: [
        { role: "approvedBudget", labels: ["年初预算数", "年初预算", "年初批复数"], holds: "amount" },
        { role: "revisedBudget", labels: ["调整预算数", "全年预算数", "调整后预算数", "调整预算", "全年预算"], holds: "amount", required: true },
        { role: "actual", labels: ["决算数", "全年执行数", "执行数", "决算", "实际支出数"], holds: "amount", required: true },
        { role: "executionRate", labels: ["预算执行数", "预算执行率", "执行率", "*执行率"], holds: "rate", outsideTotal: true },
      ],
      rows: [
        { role: "basic", labels: ["基本支出"] },
        { role: "personnel", labels: ["人员经费"] },
        { role: "operating", labels: ["公用经费", "日常公用经费"] },
        { role: "project", labels: ["项目支出"] },
        { role: "remittance", labels: ["上缴上级支出"] },
        { role: "commercialSpending", labels: ["经营支出"] },
        { role: "subsidy", labels: ["对附属单位补助支出"] },
        { role: "yearTotal", labels: ["本年支出合计", "支出合计"] },
        { role: "surplusDistribution", labels: ["结余分配"] },
        { role: "closing", labels: ["年末结转和结余", "年末结转结余"] },
        { role: "grandTotal", labels: ["总计", "支出总计", "合计"] },
      ],
    },
  ],
  requiredRows: ["basic", "project"],
  needsNoTitle: true,
  rules: [
    { rule: "rows-sum", target: "basic", parts: ["personnel", "operating"] },
    { rule: "rows-sum", target: "yearTotal", parts: ["basic", "project", "remittance", "commercialSpending", "subsidy"] },
    { rule: "rows-sum", target: "grandTotal", parts: ["yearTotal", "surplusDistribution", "closing"] },
    { rule: "column-ratio", target: "executionRate", numerator: "actual", denominator: ["revisedBudget"] },
  ],
};
