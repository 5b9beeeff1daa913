import { EXPENDITURE_NATURES, TOTAL } from "../expenditure-columns";
import type { TableSpec } from "../form-spec";
import { REMARK } from "../revenue-columns";

/** 政府性基金预算支出表: B8 (Beijing), BS6 (Shanghai), BN8 (national). */
export const budgetGovernmentFund: TableSpec = {
  kind: "budget-government-fund",
  titles: ["政府性基金支出情况表", "部门预算政府性基金支出情况表", "政府性基金预算支出表", "政府性基金预算支出情况表", "政府性基金预算支出功能分类预算表", "政府性基金支出预算表", "政府性基金预算财政拨款支出表", "政府性基金预算支出总体情况表", "政府性基金预算财政拨款支出预算表"],
  basis: "部门预算公开样式：政府性基金预算支出表",
  panels: [{ role: "main", columns: [TOTAL, ...EXPENDITURE_NATURES, REMARK], rows: [{ role: "total", labels: ["总计", "合计"] }] }],
  codes: "function",
  hints: ["政府性基金预算支出", "政府性基金支出"],
  emptyNote: "政府性基金",
  rules: [{ rule: "code-hierarchy" }, { rule: "header-totals" }],
};
