import type { TableSpec } from "../form-spec";
import { FUND_BALANCE, FUND_BALANCE_RULES } from "../fund-balance";

/** 政府性基金预算财政拨款收入支出决算表: D08 (公开08表). */
export const finalGovernmentFund: TableSpec = {
  kind: "final-government-fund",
  titles: ["政府性基金预算财政拨款收入支出决算表", "政府性基金预算财政拨款支出决算表", "政府性基金预算收入支出决算表"],
  basis: "部门决算公开08表：政府性基金预算财政拨款收入支出决算表",
  panels: [FUND_BALANCE],
  codes: "function",
  emptyNote: "政府性基金",
  rules: FUND_BALANCE_RULES,
};
