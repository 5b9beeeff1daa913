import type { TableSpec } from "../form-spec";

/** 一般公共预算财政拨款基本支出决算表: D06 (公开06表), two or three panels side by side. */
export const finalBasic: TableSpec = {
  kind: "final-basic",
  titles: [
    "一般公共预算财政拨款基本支出决算表", "一般公共预算财政拨款基本支出决算明细表", "一般公共预算基本支出决算表",
  ],
  basis: "部门决算公开06表：一般公共预算财政拨款基本支出决算表",
  panels: [
    {
      role: "main",
      columns: [{ role: "amount", labels: ["决算数", "金额", "合计"], holds: "amount", required: true }],
      rows: [
        { role: "personnelTotal", labels: ["人员经费合计"] },
        { role: "operatingTotal", labels: ["公用经费合计"] },
        { role: "total", labels: ["合计", "总计"] },
      ],
    },
  ],
  repeats: true,
  codes: "economic",
  rules: [
    { rule: "code-hierarchy" },
    { rule: "class-totals", target: "personnelTotal", classes: ["301", "303"] },
    { rule: "class-totals", target: "operatingTotal", classes: ["302", "307", "309", "310", "311", "312", "313", "399"] },
  ],
};
