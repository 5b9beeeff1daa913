import { BALANCE_ROWS } from "../balance-rows";
import type { TableSpec } from "../form-spec";

/** 财政拨款收支总表: B4 (Beijing), BS4 (Shanghai), BN4 (national). */
export const budgetAppropriation: TableSpec = {
  kind: "budget-appropriation",
  titles: ["财政拨款收支总表", "财政拨款收支预算总表", "财政拨款收支总体情况表", "财政拨款收支预算表", "财政拨款收支预算情况表", "财政拨款收支情况表"],
  basis: "部门预算公开样式：财政拨款收支总表",
  panels: [
    {
      role: "revenue",
      columns: [{ role: "amount", labels: ["预算数", "收入预算金额", "金额", "本年预算", "预算金额"], holds: "amount", required: true }],
      rows: BALANCE_ROWS,
    },
    {
      role: "expenditure",
      columns: [
        { role: "generalPublic", labels: ["一般公共预算", "一般公共预算财政拨款", "一般公共预算资金", "一般公共预算拨款"], holds: "amount" },
        { role: "governmentFund", labels: ["政府性基金*"], holds: "amount" },
        { role: "stateCapital", labels: ["国有资本*"], holds: "amount" },
        { role: "amount", labels: ["合计", "支出预算金额", "预算数", "金额", "预算金额", "小计"], holds: "amount", required: true },
      ],
      rows: BALANCE_ROWS,
    },
  ],
  requiredRows: ["grandTotal"],
  hints: ["财政拨款收入", "财政拨款支出"],
  rules: [
    { rule: "outline" },
    { rule: "header-totals" },
    { rule: "panels-equal", row: "grandTotal", column: "amount" },
  ],
};
