import type { PanelSpec, RuleSpec } from "./form-spec";

/** Opening balance, revenue, spending and closing balance of one fund, by functional code. */
export const FUND_BALANCE: PanelSpec = {
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
};

/** 3 = 4 + 5 and 6 = 1 + 2 − 3, as the column numbers of these tables say; and the hierarchy of codes. */
export const FUND_BALANCE_RULES: readonly RuleSpec[] = [
  { rule: "code-hierarchy" },
  { rule: "header-totals" },
  { rule: "column-sum", kind: "sum", target: "closing", parts: [["opening", 1], ["revenue", 1], ["total", -1]] },
];
