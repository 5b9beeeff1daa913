import type { TableSpec } from "../form-spec";
import { FUND_BALANCE, FUND_BALANCE_RULES } from "../fund-balance";

/** 国有资本经营预算财政拨款收入支出决算表: D09 (公开09表). */
export const finalStateCapital: TableSpec = {
  kind: "final-state-capital",
  titles: ["国有资本经营预算财政拨款收入支出决算表", "国有资本经营预算财政拨款支出决算表", "国有资本经营预算支出决算表"],
  basis: "部门决算公开09表：国有资本经营预算财政拨款收入支出决算表",
  panels: [FUND_BALANCE],
  codes: "function",
  emptyNote: "国有资本经营",
  rules: FUND_BALANCE_RULES,
};
