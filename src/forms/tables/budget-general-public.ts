import { EXPENDITURE_NATURES, TOTAL } from "../expenditure-columns";
import type { TableSpec } from "../form-spec";
import { REMARK } from "../revenue-columns";

/** 一般公共预算支出表: B5 (Beijing), BS5 (Shanghai), BN5 (national). */
export const budgetGeneralPublic: TableSpec = {
  kind: "budget-general-public",
  titles: ["一般公共预算支出表", "一般公共预算支出预算表", "一般公共预算财政拨款支出情况表", "一般公共预算财政拨款支出表", "一般公共预算支出情况表", "一般公共预算支出功能分类预算表", "一般公共预算财政拨款支出预算表", "一般公共预算支出总表", "一般公共预算支出预算情况表", "一般公共预算拨款支出表", "一般公共预算支出总体情况表"],
  basis: "部门预算公开样式：一般公共预算支出表",
  panels: [{ role: "main", columns: [TOTAL, ...EXPENDITURE_NATURES, REMARK], rows: [{ role: "total", labels: ["总计", "合计"] }] }],
  codes: "function",
  hints: ["一般公共预算支出"],
  rules: [{ rule: "code-hierarchy" }, { rule: "header-totals" }],
};
