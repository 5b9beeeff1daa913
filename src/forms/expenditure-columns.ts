import type { ColumnSpec } from "./form-spec";

/** Expenditure by nature, as the columns of expenditure tables name it. */
export const EXPENDITURE_NATURES: readonly ColumnSpec[] = [
  { role: "personnel", labels: ["人员经费", "基本支出/人员经费", "人员支出", "人员类"], holds: "amount" },
  { role: "operating", labels: ["公用经费", "基本支出/公用经费", "日常公用经费", "公用支出", "日常公用支出"], holds: "amount" },
  { role: "basic", labels: ["基本支出", "基本支出/小计", "基本支出/合计"], holds: "amount" },
  { role: "project", labels: ["项目支出", "项目支出/小计", "项目支出/合计"], holds: "amount" },
  { role: "remittance", labels: ["上缴上级支出", "上缴上级"], holds: "amount" },
  { role: "commercialSpending", labels: ["事业单位经营支出", "经营支出"], holds: "amount" },
  { role: "subsidy", labels: ["对下级单位补助支出", "对附属单位补助支出", "对附属单位补助"], holds: "amount" },
];

/** The expenditure total of a row. */
export const TOTAL: ColumnSpec = {
  role: "total",
  labels: ["合计", "总计", "本年支出合计", "本年收入合计", "支出合计", "收入合计", "本年支出", "预算数合计", "本年支出/小计", "本年收入/小计", "财政拨款支出/合计", "合计/小计"],
  holds: "amount",
  required: true,
};
