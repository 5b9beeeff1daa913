import { BALANCE_ROWS } from "../balance-rows";
import type { TableSpec } from "../form-spec";

/** 财政拨款收入支出决算总表: D04 (公开04表). */
export const finalAppropriation: TableSpec = {
  kind: "final-appropriation",
  titles: ["财政拨款收入支出决算总表", "财政拨款收支决算总表"],
  basis: "部门决算公开04表：财政拨款收入支出决算总表",
  panels: [
    { role: "revenue", columns: [{ role: "amount", labels: ["决算数", "金额"], holds: "amount", required: true }], rows: BALANCE_ROWS },
    {
      role: "expenditure",
      columns: [
        { role: "generalPublic", labels: ["一般公共预算财政拨款", "一般公共预算*"], holds: "amount" },
        { role: "governmentFund", labels: ["政府性基金*"], holds: "amount" },
        { role: "stateCapital", labels: ["国有资本*"], holds: "amount" },
        { role: "amount", labels: ["合计", "决算数", "小计", "金额"], holds: "amount", required: true },
      ],
      rows: BALANCE_ROWS,
    },
  ],
  requiredRows: ["yearTotal", "grandTotal"],
  hints: ["一般公共预算财政拨款"],
  rules: [
    { rule: "outline" },
    { rule: "header-totals" },
    { rule: "panels-equal", row: "grandTotal", column: "amount" },
  ],
};
