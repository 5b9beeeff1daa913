import { TOTAL } from "../expenditure-columns";
import type { TableSpec } from "../form-spec";
import { REMARK, REVENUE_SOURCES } from "../revenue-columns";

/** 收入决算表: D02 (公开02表). */
export const finalRevenue: TableSpec = {
  kind: "final-revenue",
  titles: ["收入决算表", "部门收入决算表"],
  basis: "部门决算公开02表：收入决算表",
  panels: [{ role: "main", columns: [TOTAL, ...REVENUE_SOURCES, REMARK], rows: [{ role: "total", labels: ["合计", "总计"] }] }],
  codes: "function",
  hints: ["本年收入合计"],
  rules: [{ rule: "code-hierarchy" }, { rule: "header-totals" }],
};
