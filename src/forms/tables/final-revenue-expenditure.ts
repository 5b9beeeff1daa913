import { BALANCE_ROWS } from "../balance-rows";
import type { TableSpec } from "../form-spec";

const AMOUNT = { role: "amount", labels: ["决算数", "金额", "本年决算数"], holds: "amount", required: true } as const;

/** 收入支出决算总表: D01 (公开01表). */
export const finalRevenueExpenditure: TableSpec = {
  kind: "final-revenue-expenditure",
  titles: ["收入支出决算总表", "收支决算总表", "部门收入支出决算总表"],
  basis: "部门决算公开01表：收入支出决算总表",
  panels: [
    { role: "revenue", columns: [AMOUNT], rows: BALANCE_ROWS },
    { role: "expenditure", columns: [AMOUNT], rows: BALANCE_ROWS },
  ],
  requiredRows: ["yearTotal", "grandTotal"],
  hints: ["决算数"],
  rules: [
    { rule: "outline" },
    { rule: "panels-equal", row: "grandTotal", column: "amount" },
  ],
};
