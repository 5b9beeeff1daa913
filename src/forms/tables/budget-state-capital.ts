import { EXPENDITURE_NATURES, TOTAL } from "../expenditure-columns";
import type { TableSpec } from "../form-spec";
import { REMARK } from "../revenue-columns";

/** 国有资本经营预算支出表: BS7 (Shanghai), BN9 (national). */
export const budgetStateCapital: TableSpec = {
  kind: "budget-state-capital",
  titles: ["国有资本经营预算支出表", "国有资本经营预算支出情况表", "国有资本经营预算支出功能分类预算表", "国有资本经营预算拨款表", "国有资本经营预算财政拨款支出表", "国有资本经营预算支出总体情况表", "国有资本经营预算支出预算表"],
  basis: "部门预算公开样式：国有资本经营预算支出表",
  panels: [{ role: "main", columns: [TOTAL, ...EXPENDITURE_NATURES, REMARK], rows: [{ role: "total", labels: ["总计", "合计"] }] }],
  codes: "function",
  hints: ["国有资本经营预算支出"],
  emptyNote: "国有资本经营",
  rules: [{ rule: "code-hierarchy" }, { rule: "header-totals" }],
};
