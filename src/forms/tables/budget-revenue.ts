import { TOTAL } from "../expenditure-columns";
import type { TableSpec } from "../form-spec";
import { REMARK, REVENUE_SOURCES } from "../revenue-columns";

/** 部门收入总表: B2 (Beijing), BS2 (Shanghai), BN2 (national). */
export const budgetRevenue: TableSpec = {
  kind: "budget-revenue",
  titles: ["收入总表", "收入预算总表", "收入预算表", "收入总体情况表", "部门预算收入总表", "收入预算情况表", "部门收入总体情况表"],
  basis: "部门预算公开样式：部门收入总表",
  panels: [{ role: "main", columns: [TOTAL, ...REVENUE_SOURCES, REMARK], rows: [{ role: "total", labels: ["总计", "合计"] }] }],
  codes: "function",
  hints: ["收入预算"],
  rules: [{ rule: "code-hierarchy" }, { rule: "header-totals" }],
};
