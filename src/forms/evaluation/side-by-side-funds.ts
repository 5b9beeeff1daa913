/**
 * The block of funds of Hebei's form: budget, receipts and outturn stand side by side, each with labels of its own in front
 * of its figures, and the rate in percent points under a header that says (%).
 */
export const SIDE_BY_SIDE_FUNDS: readonly { readonly role: string; readonly headers: readonly string[]; readonly totals: readonly string[] }[] = [
  { role: "revisedBudget", headers: ["预算安排情况", "预算安排", "预算情况"], totals: ["预算数", "全年预算数", "调整后预算数", "预算安排数"] },
  { role: "received", headers: ["资金到位情况", "资金到位", "到位情况"], totals: ["到位数", "资金到位数", "全年到位数"] },
  { role: "actual", headers: ["资金执行情况", "资金执行", "预算执行情况", "资金支出情况"], totals: ["执行数", "全年执行数", "支出数", "预算执行数"] },
];

/** Headers of the rate beside them. */
export const SIDE_BY_SIDE_RATE = ["预算执行进度", "执行进度", "预算执行率", "执行率"];
