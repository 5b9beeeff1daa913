import type { TableSpec } from "../form-spec";

/** A list with two years or stages side by side and the difference between them. No standard form. */
export const comparison: TableSpec = {
  kind: "generic",
  template: "comparison",
  titles: ["对比表", "比较表", "增减变化表", "增减情况表", "对比情况表"],
  basis: "表头自带的关系：增减＝前列－后列，合计＝各行之和",
  panels: [
    {
      role: "main",
      columns: [
        { role: "actual", labels: ["决算数", "本年决算数", "决算", "全年执行数", "本年数"], holds: "amount", required: true },
        { role: "approvedBudget", labels: ["年初预算数", "年初预算", "预算数", "上年决算数", "上年数"], holds: "amount", required: true },
        { role: "difference", labels: ["增减", "增减额", "差额", "增减数", "增减变化", "比上年增减", "增减金额"], holds: "amount", required: true, outsideTotal: true },
        { role: "differenceRate", labels: ["增减%", "增减率", "增减幅度", "增减比例"], holds: "rate", outsideTotal: true },
      ],
      rows: [{ role: "total", labels: ["合计", "总计", "基本支出合计", "支出合计", "收入合计"] }],
    },
  ],
  requiredRows: ["total"],
  rules: [
    { rule: "list-total" },
    { rule: "column-sum", kind: "change", target: "difference", parts: [["actual", 1], ["approvedBudget", -1]] },
  ],
};
