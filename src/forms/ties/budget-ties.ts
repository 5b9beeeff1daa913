import type { TieSpec } from "./tie-spec";

const TOTAL = { role: "total" } as const;
const GRAND = { role: "grandTotal" } as const;
const EACH_CODE = { each: "code" } as const;
const CLASS_NAME = { each: "class-name" } as const;

/** Ties between the tables of a departmental budget (DOMAIN 2.1). */
export const BUDGET_TIES: readonly TieSpec[] = [
  {
    id: "X-B1/revenue", basis: "部门预算表间勾稽：收入总表合计＝收支总表收入总计",
    target: { form: "budget-revenue", row: TOTAL, columns: ["total"] },
    parts: [{ form: "budget-revenue-expenditure", panel: "revenue", row: GRAND, columns: ["amount"] }],
  },
  {
    id: "X-B1/expenditure", basis: "部门预算表间勾稽：支出总表合计＝收支总表支出总计－结转下年",
    target: { form: "budget-expenditure", row: TOTAL, columns: ["total"] },
    parts: [
      { form: "budget-revenue-expenditure", panel: "expenditure", row: GRAND, columns: ["amount"] },
      { form: "budget-revenue-expenditure", panel: "expenditure", row: { role: "closing" }, columns: ["amount"], factor: -1 },
    ],
  },
  {
    id: "X-B1/class", basis: "部门预算表间勾稽：支出总表各类＝收支总表各类支出",
    target: { form: "budget-expenditure", row: CLASS_NAME, columns: ["total"] },
    parts: [{ form: "budget-revenue-expenditure", panel: "expenditure", row: CLASS_NAME, columns: ["amount"] }],
  },
  {
    id: "X-B2", basis: "部门预算表间勾稽：无结转时收入总表各科目＝支出总表各科目",
    target: { form: "budget-revenue", row: EACH_CODE, columns: ["total"] },
    parts: [{ form: "budget-expenditure", row: EACH_CODE, columns: ["total"] }],
    when: "nothing-carried-over",
  },
  {
    id: "X-B3", basis: "部门预算表间勾稽：收入总表一般公共预算拨款收入＝一般公共预算支出表合计",
    target: { form: "budget-general-public", row: EACH_CODE, columns: ["total"] },
    parts: [{ form: "budget-revenue", row: EACH_CODE, columns: ["generalPublic"] }],
    when: "nothing-carried-over",
  },
  {
    id: "X-B3/total", basis: "部门预算表间勾稽：收入总表一般公共预算拨款收入＝一般公共预算支出表总计",
    target: { form: "budget-general-public", row: TOTAL, columns: ["total"] },
    parts: [{ form: "budget-revenue", row: TOTAL, columns: ["generalPublic"] }],
    when: "nothing-carried-over",
  },
  {
    id: "X-B4", basis: "部门预算表间勾稽：支出总表－非财政拨款收入＝一般公共预算支出表",
    target: { form: "budget-general-public", row: EACH_CODE, columns: ["total"] },
    parts: [
      { form: "budget-expenditure", row: EACH_CODE, columns: ["total"] },
      ...["superiorSubsidy", "institution", "commercial", "affiliate", "other", "reserves", "specialAccount", "governmentFund", "stateCapital", "unitFunds"].map(
        (role) => ({ form: "budget-revenue", row: EACH_CODE, columns: [role], factor: -1 }) as const,
      ),
    ],
    when: "nothing-carried-over",
  },
  {
    id: "X-B5/revenue", basis: "部门预算表间勾稽：财政拨款收支总表一般公共预算拨款＝一般公共预算支出表总计",
    target: { form: "budget-appropriation", panel: "revenue", row: { role: "generalPublicRevenue" }, columns: ["amount"] },
    parts: [{ form: "budget-general-public", row: TOTAL, columns: ["total"] }],
    when: "nothing-carried-over",
  },
  {
    id: "X-B5/expenditure", basis: "部门预算表间勾稽：一般公共预算支出表总计＝财政拨款收支总表一般公共预算支出",
    target: { form: "budget-general-public", row: TOTAL, columns: ["total"] },
    parts: [{ form: "budget-appropriation", panel: "expenditure", row: { role: "generalPublicSpending" }, columns: ["amount"] }],
  },
  {
    id: "X-B5/column", basis: "部门预算表间勾稽：一般公共预算支出表总计＝财政拨款收支总表一般公共预算支出",
    target: { form: "budget-general-public", row: TOTAL, columns: ["total"] },
    parts: [
      { form: "budget-appropriation", panel: "expenditure", row: GRAND, columns: ["generalPublic"] },
      { form: "budget-appropriation", panel: "expenditure", row: { role: "closing" }, columns: ["generalPublic"], factor: -1 },
    ],
  },
  {
    id: "X-B5/class", basis: "部门预算表间勾稽：一般公共预算支出表各类＝财政拨款收支总表各类",
    target: { form: "budget-general-public", row: CLASS_NAME, columns: ["total"] },
    parts: [{ form: "budget-appropriation", panel: "expenditure", row: CLASS_NAME, columns: ["generalPublic"], widerColumn: { role: "amount", exceptUnder: "generalPublicSpending" } }],
  },
  {
    id: "X-B5/fiscal", basis: "部门预算表间勾稽：财政拨款收支总表收入总计＝收支总表财政拨款收入",
    target: { form: "budget-appropriation", panel: "revenue", row: GRAND, columns: ["amount"] },
    parts: [{ form: "budget-revenue-expenditure", panel: "revenue", row: { role: "fiscalRevenue" }, columns: ["amount"] }],
    when: "nothing-carried-over",
  },
  {
    id: "X-B6", basis: "部门预算表间勾稽：一般公共预算基本支出表合计＝一般公共预算支出表基本支出",
    target: { form: "budget-basic", row: TOTAL, columns: ["total"] },
    parts: [{ form: "budget-general-public", row: TOTAL, columns: ["basic"] }],
  },
  ...[
    ["30217", "reception", "公务接待费"],
    ["30212", "overseasTravel", "因公出国（境）费"],
    ["30231", "vehicleOperation", "公务用车运行维护费"],
  ].map(
    ([code = "", role = "", name = ""]): TieSpec => ({
      id: `X-B7/${code}`, basis: `部门预算表间勾稽：“三公”经费表${name}不小于基本支出表${code}（“三公”经费还含项目支出）`,
      target: { form: "budget-three-public", row: { role }, columns: ["amount"] },
      parts: [{ form: "budget-basic", row: { code }, columns: ["total"] }],
      targetMayExceed: true,
    }),
  ),
];
