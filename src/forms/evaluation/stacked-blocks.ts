import type { ColumnSpec } from "../form-spec";

/** `target = Σ factor × part`, between figures of one row. */
export interface StackedEquation {
  readonly target: string;
  readonly parts: readonly (readonly [role: string, factor: 1 | -1])[];
}

/** A block of the form whose headers stand right above one row of figures, or above a list that ends its own total. */
export interface StackedBlock {
  readonly role: string;
  readonly columns: readonly ColumnSpec[];
  readonly equations: readonly StackedEquation[];
  /** A list of items below a total row, instead of one row of figures. */
  readonly isList?: true;
}

export const STACKED_BASIS = "市级财政支出项目绩效自评表样式（苏州）：财政拨款数＝年初预算数＋调整预算数－指标结余数；财政拨款数＝实际支付数＋资金结余结转数";

/** The blocks of Suzhou's form, from top to bottom. */
export const STACKED_BLOCKS: readonly StackedBlock[] = [
  {
    role: "allocation",
    columns: [
      { role: "approvedBudget", labels: ["年初预算数"], holds: "amount", required: true },
      { role: "adjustment", labels: ["*调整预算数", "当年预算调整数"], holds: "amount", required: true },
      { role: "appropriated", labels: ["财政拨款数"], holds: "amount", required: true },
      { role: "unallocated", labels: ["指标结余数"], holds: "amount" },
    ],
    equations: [{ target: "appropriated", parts: [["approvedBudget", 1], ["adjustment", 1], ["unallocated", -1]] }],
  },
  {
    role: "use",
    columns: [
      { role: "appropriated", labels: ["其中:财政拨款数", "财政拨款数"], holds: "amount", required: true },
      { role: "paid", labels: ["实际支付数"], holds: "amount", required: true },
      { role: "left", labels: ["资金结余、结转数", "资金结余结转数", "资金结余和结转数"], holds: "amount", required: true },
      { role: "carriedForward", labels: ["结转数"], holds: "amount" },
      { role: "recalled", labels: ["财政收回数"], holds: "amount" },
    ],
    equations: [{ target: "appropriated", parts: [["paid", 1], ["left", 1]] }],
  },
  {
    role: "subprojects",
    columns: [{ role: "amount", labels: ["实际金额"], holds: "amount", required: true }],
    equations: [],
    isList: true,
  },
];

/** The same amount in two of the blocks; of a list its total. */
export const STACKED_TIES: readonly { readonly target: readonly [block: string, role: string]; readonly source: readonly [block: string, role: string] }[] = [
  { target: ["use", "appropriated"], source: ["allocation", "appropriated"] },
  { target: ["subprojects", "amount"], source: ["use", "paid"] },
];

/** Labels of the rows of a list that hold its total. */
export const STACKED_LIST_TOTALS = ["合计", "总计", "小计"];
