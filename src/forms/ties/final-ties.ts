import type { TieSpec } from "./tie-spec";

const TOTAL = { role: "total" } as const;
const YEAR = { role: "yearTotal" } as const;
const CLASS_NAME = { each: "class-name" } as const;

/** Ties between the tables of departmental final accounts (DOMAIN 2.2). */
export const FINAL_TIES: readonly TieSpec[] = [
  {
    id: "X-D1", basis: "部门决算表间勾稽：收入决算表合计＝收入支出决算总表本年收入合计",
    target: { form: "final-revenue", row: TOTAL, columns: ["total"] },
    parts: [{ form: "final-revenue-expenditure", panel: "revenue", row: YEAR, columns: ["amount"] }],
  },
  ...([
    ["institution", "institutionRevenue", "事业收入"],
    ["commercial", "commercialRevenue", "经营收入"],
    ["other", "otherRevenue", "其他收入"],
    ["superiorSubsidy", "superiorSubsidy", "上级补助收入"],
  ] as const).map(
    ([column, role, name]): TieSpec => ({
      id: `X-D1/${column}`, basis: `部门决算表间勾稽：收入决算表${name}＝收入支出决算总表${name}`,
      target: { form: "final-revenue", row: TOTAL, columns: [column] },
      parts: [{ form: "final-revenue-expenditure", panel: "revenue", row: { role }, columns: ["amount"] }],
    }),
  ),
  {
    id: "X-D1/fiscal", basis: "部门决算表间勾稽：收入决算表财政拨款收入＝财政拨款收入支出决算总表本年收入合计",
    target: { form: "final-revenue", row: TOTAL, columns: ["fiscal"] },
    parts: [{ form: "final-appropriation", panel: "revenue", row: YEAR, columns: ["amount"] }],
  },
  {
    id: "X-D2", basis: "部门决算表间勾稽：支出决算表合计＝收入支出决算总表本年支出合计",
    target: { form: "final-expenditure", row: TOTAL, columns: ["total"] },
    parts: [{ form: "final-revenue-expenditure", panel: "expenditure", row: YEAR, columns: ["amount"] }],
  },
  {
    id: "X-D2/class", basis: "部门决算表间勾稽：支出决算表各类＝收入支出决算总表各类支出",
    target: { form: "final-expenditure", row: CLASS_NAME, columns: ["total"] },
    parts: [{ form: "final-revenue-expenditure", panel: "expenditure", row: CLASS_NAME, columns: ["amount"] }],
  },
  ...([
    ["generalPublicRevenue", "一般公共预算财政拨款"],
    ["governmentFundRevenue", "政府性基金预算财政拨款"],
    ["stateCapitalRevenue", "国有资本经营预算财政拨款"],
  ] as const).map(
    ([role, name]): TieSpec => ({
      id: `X-D3/${role}`, basis: `部门决算表间勾稽：财政拨款收入支出决算总表${name}＝收入支出决算总表${name}收入`,
      target: { form: "final-appropriation", panel: "revenue", row: { role }, columns: ["amount"] },
      parts: [{ form: "final-revenue-expenditure", panel: "revenue", row: { role }, columns: ["amount"] }],
    }),
  ),
  {
    id: "X-D4", basis: "部门决算表间勾稽：一般公共预算财政拨款支出决算表合计＝财政拨款收入支出决算总表一般公共预算本年支出",
    target: { form: "final-general-public", row: TOTAL, columns: ["total"] },
    parts: [{ form: "final-appropriation", panel: "expenditure", row: YEAR, columns: ["generalPublic"] }],
  },
  {
    id: "X-D4/class", basis: "部门决算表间勾稽：一般公共预算财政拨款支出决算表各类＝财政拨款收入支出决算总表各类",
    target: { form: "final-general-public", row: CLASS_NAME, columns: ["total"] },
    parts: [{ form: "final-appropriation", panel: "expenditure", row: CLASS_NAME, columns: ["generalPublic"] }],
  },
  {
    id: "X-D5", basis: "部门决算表间勾稽：一般公共预算基本支出＝人员经费合计＋公用经费合计",
    target: { form: "final-general-public", row: TOTAL, columns: ["basic"] },
    parts: [
      { form: "final-basic", row: { role: "personnelTotal" }, columns: ["amount"] },
      { form: "final-basic", row: { role: "operatingTotal" }, columns: ["amount"] },
    ],
  },
  {
    id: "X-D7/fund", basis: "部门决算表间勾稽：政府性基金支出决算表本年支出＝财政拨款收入支出决算总表政府性基金本年支出",
    target: { form: "final-government-fund", row: TOTAL, columns: ["total"] },
    parts: [{ form: "final-appropriation", panel: "expenditure", row: YEAR, columns: ["governmentFund"] }],
  },
  {
    id: "X-D7/capital", basis: "部门决算表间勾稽：国有资本经营支出决算表本年支出＝财政拨款收入支出决算总表国有资本经营本年支出",
    target: { form: "final-state-capital", row: TOTAL, columns: ["total"] },
    parts: [{ form: "final-appropriation", panel: "expenditure", row: YEAR, columns: ["stateCapital"] }],
  },
  ...([
    ["30217", "reception", "公务接待费"],
    ["30212", "overseasTravel", "因公出国（境）费"],
    ["30231", "vehicleOperation", "公务用车运行维护费"],
  ] as const).map(
    ([code, column, name]): TieSpec => ({
      id: `X-D8/${code}`, basis: `部门决算表间勾稽：“三公”经费决算${name}不小于基本支出决算表${code}`,
      target: { form: "final-three-public", row: { role: "first" }, columns: [column] },
      parts: [{ form: "final-basic", row: { code }, columns: ["amount"] }],
      targetMayExceed: true,
    }),
  ),
];
