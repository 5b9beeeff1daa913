import { EXPENDITURE_NATURES, TOTAL } from "../expenditure-columns";
import type { TableSpec } from "../form-spec";
import { REMARK } from "../revenue-columns";

/** 一般公共预算财政拨款支出决算表: D05 (公开05表). */
export const finalGeneralPublic: TableSpec = {
  kind: "final-general-public",
  titles: ["一般公共预算财政拨款支出决算表", "一般公共预算支出决算表", "一般公共预算财政拨款支出决算情况表"],
  basis: "部门决算公开05表：一般公共预算财政拨款支出决算表",
  panels: [{ role: "main", columns: [TOTAL, ...EXPENDITURE_NATURES, REMARK], rows: [{ role: "total", labels: ["总计", "合计"] }] }],
  codes: "function",
  hints: ["一般公共预算财政拨款支出"],
  rules: [{ rule: "code-hierarchy" }, { rule: "header-totals" }],
};
