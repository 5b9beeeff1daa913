import type { TableSpec } from "../form-spec";
import { REMARK } from "../revenue-columns";

/** 一般公共预算基本支出表 by economic nature: B6 (Beijing), BS8 (Shanghai), BN6 (national). */
export const budgetBasic: TableSpec = {
  kind: "budget-basic",
  titles: [
    "一般公共预算基本支出情况表", "一般公共预算基本支出表", "一般公共预算基本支出预算表", "一般公共预算财政拨款基本支出表",
    "一般公共预算基本支出部门预算经济分类预算表", "一般公共预算基本支出预算情况表", "一般公共预算基本支出明细表", "一般公共预算拨款基本支出表", "一般公共预算基本支出总体情况表", "基本支出预算表",
  ],
  basis: "部门预算公开样式：一般公共预算基本支出表",
  panels: [
    {
      role: "main",
      columns: [
        { role: "personnel", labels: ["人员经费", "人员支出"], holds: "amount" },
        { role: "operating", labels: ["公用经费", "公用支出", "日常公用经费"], holds: "amount" },
        { role: "total", labels: ["合计", "预算金额", "预算数", "金额", "总计", "一般公共预算基本支出"], holds: "amount", required: true },
        REMARK,
      ],
      rows: [{ role: "total", labels: ["合计", "总计"] }],
    },
  ],
  codes: "economic",
  hints: ["一般公共预算基本支出"],
  rules: [{ rule: "code-hierarchy" }, { rule: "header-totals" }],
};
