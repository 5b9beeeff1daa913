import { EXPENDITURE_NATURES, TOTAL } from "../expenditure-columns";
import type { TableSpec } from "../form-spec";
import { REMARK } from "../revenue-columns";

/** 支出决算表: D03 (公开03表). */
export const finalExpenditure: TableSpec = {
  kind: "final-expenditure",
  titles: ["支出决算表", "部门支出决算表"],
  basis: "部门决算公开03表：支出决算表",
  panels: [{ role: "main", columns: [TOTAL, ...EXPENDITURE_NATURES, REMARK], rows: [{ role: "total", labels: ["总计", "合计"] }] }],
  codes: "function",
  hints: ["对附属单位补助支出", "上缴上级支出"],
  rules: [{ rule: "code-hierarchy" }, { rule: "header-totals" }],
};
