import type { FigureTableTexts } from "../../pane/figure-table-texts";
import type { RelationKind } from "../../../relations/relation";

const COMPUTED: Readonly<Record<RelationKind, string>> = {
  sum: "Sum of items",
  hierarchy: "Sum of sub-items",
  ratio: "Computed",
  change: "Computed",
  equality: "Should be",
  cap: "Limit",
  weights: "Sum of points",
  score: "Due",
  count: "Count",
  average: "Average",
};

export const figureTable: FigureTableTexts = {
  caption: "Arithmetic",
  row: "Row",
  cell: "Cell",
  item: "Item",
  amount: "Figure",
  computed: (kind) => COMPUTED[kind],
  written: "In sheet",
  writtenTotal: "Total in sheet",
  difference: "Difference",
  expected: "Should be",
  limit: "Limit",
  constant: "Fixed amount",
  rate: "Rate",
  capped: "above 100%, counted as 100.00%",
  actualValue: "actual value",
  targetValue: "target",
  points: "Points",
  due: "Due",
  converted: (unit) => (unit === null ? "Converted" : `In ${unit}`),
  differenceInPoints: "Difference in points",
  inUnit: (label, unit) => `${label} (${unit})`,
  allowed: "Allowed",
  notFilled: "blank",
  omitted: (items) => `… ${items} items, show all`,
  swap: "swapped",
  suspect: "suspect",
};
