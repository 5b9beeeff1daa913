import type { TableSpec } from "../form-spec";

/** 国有资本经营预算财政拨款收入支出决算表: D09 (公开09表). */
export const finalStateCapital: TableSpec = {
  kind: "final-state-capital",
  titles: ["国有资本经营预算财政拨款收入支出决算表", "国有资本经营预算财政拨款支出决算表", "国有资本经营预算支出决算表"],
  basis: "部门决算公开09表：国有资本经营预算财政拨款收入支出决算表",
  panels: [
    {
      role: "main",
      columns: [
        { role: "opening", labels: ["年初结转和结余"], holds: "amount", outsideTotal: true },
        { role: "revenue", labels: ["本年收入"], holds: "amount", outsideTotal: true },
        { role: "total", labels: ["本年支出/合计", "本年支出/小计", "合计", "小计"], holds: "amount", required: true },
        { role: "basic", labels: ["基本支出"], holds: "amount", required: true },
        { role: "project", labels: ["项目支出"], holds: "amount", required: true },
        { role: "closing", labels: ["年末结转和结余"], holds: "amount", outsideTotal: true },
      ],
      rows: [{ role: "total", labels: ["合计", "总计"] }],
    },
  ],
  codes: "function",
  emptyNote: "国有资本经营",
  rules: [
    { rule: "code-hierarchy" },
    { rule: "header-totals" },
    { rule: "column-sum", kind: "sum", target: "closing", parts: [["opening", 1], ["revenue", 1], ["total", -1]] },
  ],
};
