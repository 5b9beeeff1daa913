import { EXPENDITURE_NATURES, TOTAL } from "../expenditure-columns";
import type { TableSpec } from "../form-spec";
import { REMARK } from "../revenue-columns";

/** 部门支出总表: B3 (Beijing), BS3 (Shanghai), BN3 (national). */
export const budgetExpenditure: TableSpec = {
  kind: "budget-expenditure",
  titles: ["支出总表", "支出预算总表", "支出预算表", "支出总体情况表", "部门预算支出总表", "支出预算情况表", "部门支出总体情况表"],
  basis: "部门预算公开样式：部门支出总表",
  panels: [{ role: "main", columns: [TOTAL, ...EXPENDITURE_NATURES, REMARK], rows: [{ role: "total", labels: ["总计", "合计"] }] }],
  codes: "function",
  hints: ["支出预算", "上缴上级支出", "对下级单位补助支出"],
  rules: [{ rule: "code-hierarchy" }, { rule: "header-totals" }],
};
