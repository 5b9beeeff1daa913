import { BALANCE_ROWS } from "../balance-rows";
import { EXPENDITURE_NATURES } from "../expenditure-columns";
import type { TableSpec } from "../form-spec";

/** 部门收支总表: B1 (Beijing), BS1 (Shanghai), BN1 (national). */
export const budgetRevenueExpenditure: TableSpec = {
  kind: "budget-revenue-expenditure",
  titles: ["收支总表", "部门预算收支总表", "收支预算总表", "财务收支预算总表", "财务收支总表", "收支总体情况表", "预算收支总表", "部门收支总体情况表", "收支预算情况表"],
  basis: "部门预算公开样式：部门收支总表",
  panels: [
    {
      role: "revenue",
      columns: [{ role: "amount", labels: ["预算数", "收入预算金额", "金额", "本年预算", "预算金额", "本年预算数"], holds: "amount", required: true }],
      rows: [
        ...BALANCE_ROWS,
        { role: "specialAccount", labels: ["财政专户管理", "财政专户管理资金收入"] },
        { role: "specialAccountFunds", labels: ["财政专户资金", "教育收费收入", "其他财政专户收入"], partOf: "specialAccount" },
      ],
    },
    {
      role: "expenditure",
      columns: [
        ...EXPENDITURE_NATURES,
        { role: "amount", labels: ["预算数", "支出预算金额", "金额", "本年预算", "预算金额", "合计", "预算数/合计", "本年预算数"], holds: "amount", required: true },
      ],
      rows: [
        ...BALANCE_ROWS,
        { role: "fundSpending", labels: ["一般公共预算支出", "政府性基金预算支出", "国有资本经营预算支出", "财政专户管理资金支出"], opensGroup: true },
      ],
    },
  ],
  requiredRows: ["grandTotal"],
  rules: [
    { rule: "outline" },
    { rule: "header-totals" },
    { rule: "panels-equal", row: "grandTotal", column: "amount" },
  ],
};
