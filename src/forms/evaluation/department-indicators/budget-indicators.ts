import type { DepartmentIndicator } from "./department-indicator";

/** Common indicators on how the budget was made and spent. */
export const BUDGET_INDICATORS: readonly DepartmentIndicator[] = [
  {
    id: "execution-rate", labels: ["预算执行率", "部门预算执行率", "支出预算执行率", "预算资金执行率", "整体支出预算执行率"],
    formulas: [{ variant: "revised", text: "预算执行率=全年执行数/全年预算数×100%", numerator: [["actual", 1]], denominator: [["revisedBudget", 1]] }],
    scoring: [], source: "《项目支出绩效评价管理办法》（财预〔2020〕10号）所附自评表样式", toConfirm: [],
  },
  {
    id: "completion-rate", labels: ["预算完成率", "部门预算完成率"],
    formulas: [
      {
        variant: "completion", text: "预算完成率=(上年结转+年初预算+本年追加预算-年末结余)/(上年结转+年初预算+本年追加预算)×100%",
        numerator: [["opening", 1], ["approvedBudget", 1], ["adjustment", 1], ["closing", -1]],
        denominator: [["opening", 1], ["approvedBudget", 1], ["adjustment", 1]],
      },
      { variant: "revised", text: "预算完成率=全年执行数/全年预算数×100%", numerator: [["actual", 1]], denominator: [["revisedBudget", 1]] },
    ],
    scoring: [{ kind: "penalty", better: "more", full: "100", step: "5", penalty: "2", points: "5" }],
    source: "部门整体支出绩效评价指标表（https://www.wenku365.com/p-50355167.html）：100%计满分，每低于5%扣2分，扣完为止", toConfirm: [],
  },
  {
    id: "budget-control-rate", labels: ["预算控制率"],
    formulas: [{ variant: "added", text: "预算控制率=(本年追加预算/年初预算)×100%", numerator: [["adjustment", 1]], denominator: [["approvedBudget", 1]] }],
    scoring: [{
      kind: "bands", of: "value", points: "5",
      bands: [{ upTo: "0", points: "5" }, { upTo: "10", points: "4" }, { upTo: "20", points: "3" }, { upTo: "30", points: "2" }],
    }],
    source: "部门整体支出绩效评价指标表（https://www.wenku365.com/p-50355167.html）", toConfirm: [],
  },
  {
    id: "adjustment-rate", labels: ["支出预算调整率", "预算调整率"],
    formulas: [{ variant: "approved", text: "本年度预算调整数与预算数的比率", numerator: [["adjustment", 1]], denominator: [["approvedBudget", 1]] }],
    scoring: [],
    source: "公开的部门整体支出绩效自评表：调整超过30%须说明原因", toConfirm: [],
  },
  {
    id: "budget-accuracy", labels: ["编制准确", "预算编制准确", "预算编制准确率", "预算编制准确性"],
    formulas: [{ variant: "shifted", text: "部门全年预算调剂金额/年初部门预算数", numerator: [["adjustment", 1]], denominator: [["approvedBudget", 1]] }],
    scoring: [{ kind: "linear", multiple: "10" }],
    source: "四川大英2020年部门整体支出绩效评价指标（https://dyrmt.com/article-118510-6.html）：(1-10×部门全年预算调剂金额/年初部门预算数)×指标分值", toConfirm: [],
  },
  {
    id: "carry-over-rate", labels: ["结转结余率", "结余结转率", "结转和结余率"],
    formulas: [
      {
        variant: "of-general-public-outturn", text: "本年结转结余资金总额/本年一般公共预算支出完成数×100%",
        numerator: [["closing", 1]], denominator: [["generalPublicActual", 1]],
      },
      { variant: "of-budget", text: "本年度结转结余总额与支出预算数的比率", numerator: [["closing", 1]], denominator: [["revisedBudget", 1]] },
    ],
    scoring: [],
    source: "两种分母并用：https://wanglu.net/thread/t13-461855-0.html；公开的部门整体支出绩效自评表", toConfirm: ["formula", "scoring"],
  },
  {
    id: "carry-over-change", labels: ["结转结余变动率", "结余结转变动率"],
    formulas: [{
      variant: "last-year", text: "(本年结转结余资金总额-上年结转结余资金总额)×100%/上年结转结余资金总额",
      numerator: [["closing", 1], ["opening", -1]], denominator: [["opening", 1]],
    }],
    scoring: [], source: "https://wanglu.net/thread/t13-461855-0.html", toConfirm: ["scoring"],
  },
  {
    id: "budget-deviation", labels: ["预决算差异率", "部门预决算差异率", "预决算偏离度"],
    formulas: [
      { variant: "approved", text: "(决算支出-年初预算支出)/年初预算支出×100%", numerator: [["actual", 1], ["approvedBudget", -1]], denominator: [["approvedBudget", 1]] },
      { variant: "revised", text: "(决算支出-调整预算支出)/调整预算支出×100%", numerator: [["actual", 1], ["revisedBudget", -1]], denominator: [["revisedBudget", 1]] },
    ],
    scoring: [], source: "预决算差异率的公式没有找到正式文本", toConfirm: ["formula", "scoring"],
  },
  {
    id: "cost-control-rate", labels: ["成本控制率", "成本节约率"],
    formulas: [{ variant: "saved", text: "(预算数-实际支出)/预算数×100%", numerator: [["revisedBudget", 1], ["actual", -1]], denominator: [["revisedBudget", 1]] }],
    scoring: [{
      kind: "bands", of: "size", points: "5",
      bands: [{ upTo: "10", points: "5" }, { upTo: "15", points: "3" }, { upTo: "20", points: "1" }],
    }],
    source: "江西省政协2017年项目支出绩效自评表：±10%以内5分，±10-15%3分，±15-20%1分，以外0分", toConfirm: [],
  },
];
