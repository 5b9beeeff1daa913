import type { FigureTableTexts } from "../../pane/figure-table-texts";
import type { RelationKind } from "../../../relations/relation";

const COMPUTED: Readonly<Record<RelationKind, string>> = {
  sum: "分项之和",
  hierarchy: "下级之和",
  ratio: "计算所得",
  change: "计算所得",
  equality: "应为",
  cap: "上限",
  weights: "分值之和",
  score: "应得",
  count: "实际个数",
  average: "平均数",
};

export const figureTable: FigureTableTexts = {
  caption: "算式",
  row: "行",
  cell: "单元格",
  item: "项目",
  amount: "数",
  computed: (kind) => COMPUTED[kind],
  written: "表中",
  writtenTotal: "表中合计",
  difference: "相差",
  expected: "应为",
  limit: "上限",
  constant: "固定数",
  rate: "比率",
  capped: "超过 100%，按 100.00% 计",
  actualValue: "完成值",
  targetValue: "指标值",
  points: "分值",
  due: "应得",
  converted: (unit) => (unit === null ? "折合" : `折合${unit}`),
  differenceInPoints: "相差（百分点）",
  inUnit: (label, unit) => `${label}（${unit}）`,
  allowed: "允许",
  notFilled: "未填",
  omitted: (items) => `…共 ${items} 项，全部列出`,
  swap: "互换",
  suspect: "疑似有误",
};
