import type { DepartmentIndicator } from "./department-indicator";

/** Common indicators on staff and on the costs of running a body. */
export const OPERATING_INDICATORS: readonly DepartmentIndicator[] = [
  {
    id: "staff-control-rate", labels: ["在职人员控制率", "人员控制率"],
    formulas: [{ variant: "quota", text: "(在职人员数/编制数)×100%", numerator: [["staff", 1]], denominator: [["staffQuota", 1]] }],
    scoring: [{ kind: "penalty", better: "less", full: "100", step: "1", penalty: "0.5", points: "5" }],
    source: "https://m.51dongshi.net/eedfrcvdvdcgg.html：≦100%计满分，每超过一个百分点扣0.5分；各地也有扣0.1分的", toConfirm: [],
  },
  {
    id: "three-public-change", labels: ["三公经费变动率", "*三公*经费变动率"],
    formulas: [{
      variant: "last-year", text: "[(本年度-上年度)/上年度]×100%",
      numerator: [["threePublicActual", 1], ["threePublicLastYear", -1]], denominator: [["threePublicLastYear", 1]],
    }],
    scoring: [{ kind: "penalty", better: "less", full: "0", step: "1", penalty: "0.8", points: "5" }],
    source: "https://m.51dongshi.net/eedfrcvdvdcgg.html：≦0计满分，每超过一个百分点扣0.8分；各地也有扣0.5分、0.3分的，扣完为止", toConfirm: [],
  },
  {
    id: "three-public-control", labels: ["三公经费控制率", "*三公*经费控制率"],
    formulas: [{ variant: "budget", text: "实际支出/预算安排×100%", numerator: [["threePublicActual", 1]], denominator: [["threePublicBudget", 1]] }],
    scoring: [], source: "名称见 https://m.yzwku.com/doc/98587.html", toConfirm: ["formula", "scoring"],
  },
  {
    id: "operating-control", labels: ["公用经费控制率"],
    formulas: [{ variant: "budget", text: "实际支出/预算安排×100%", numerator: [["operatingActual", 1]], denominator: [["operatingBudget", 1]] }],
    scoring: [], source: "名称见 https://m.yzwku.com/doc/98587.html", toConfirm: ["formula", "scoring"],
  },
  {
    id: "procurement-rate", labels: ["政府采购执行率"],
    formulas: [{ variant: "budget", text: "实际采购金额/采购预算×100%", numerator: [["procurementActual", 1]], denominator: [["procurementBudget", 1]] }],
    scoring: [], source: "名称见 https://m.yzwku.com/doc/98587.html", toConfirm: ["formula", "scoring"],
  },
];
