import type { RowSpec } from "./form-spec";

/** Rows that close the panels of a balance of revenue and expenditure. */
export const BALANCE_ROWS: readonly RowSpec[] = [
  { role: "yearTotal", labels: ["本年收入合计", "本年支出合计", "本年收入小计", "本年支出小计", "收入合计", "支出合计"] },
  { role: "grandTotal", labels: ["收入总计", "支出总计", "总计", "合计", "收入总合计", "支出总合计"] },
  {
    role: "opening",
    labels: ["上年结转", "上年结转收入", "上年结转结余", "年初结转和结余", "年初财政拨款结转和结余", "上年结转和结余"],
  },
  {
    role: "closing",
    labels: ["结转下年", "结转下年支出", "年末结转和结余", "年末财政拨款结转和结余", "年终结转结余", "结转下年结余"],
  },
  { role: "useOfReserves", labels: ["使用非财政拨款结余", "用事业基金弥补收支差额", "使用非财政拨款结余和专用结余"] },
  {
    role: "generalPublicSpending",
    labels: ["一般公共预算财政拨款本年支出", "一般公共预算本年支出"],
  },
  {
    role: "generalPublicRevenue",
    labels: ["一般公共预算财政拨款", "一般公共预算财政拨款收入", "一般公共预算拨款收入", "预算内资金", "一般公共预算资金", "一般公共预算", "一般公共预算拨款"],
  },
  {
    role: "governmentFundRevenue",
    labels: ["政府性基金预算财政拨款", "政府性基金预算财政拨款收入", "政府性基金", "政府性基金预算", "政府性基金预算拨款收入"],
  },
  {
    role: "stateCapitalRevenue",
    labels: ["国有资本经营预算财政拨款", "国有资本经营预算财政拨款收入", "国有资本经营预算", "国有资本经营预算拨款收入"],
  },
  { role: "fiscalRevenue", labels: ["财政拨款收入", "财政拨款"] },
  { role: "superiorSubsidy", labels: ["上级补助收入"] },
  { role: "institutionRevenue", labels: ["事业收入"] },
  { role: "commercialRevenue", labels: ["经营收入", "事业单位经营收入"] },
  { role: "affiliateRemittance", labels: ["附属单位上缴收入"] },
  { role: "otherRevenue", labels: ["其他收入"] },
  { role: "surplusDistribution", labels: ["结余分配"] },
];
