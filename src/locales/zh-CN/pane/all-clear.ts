import { quoted } from "../../label-text";
import type { AllClearTexts } from "../../pane/all-clear-texts";

export const allClear: AllClearTexts = {
  heading: "没有发现算术错误",
  nothingLeft: "没有待处理的条目",
  limits: "这不代表内容无误：数字是否真实、文字是否恰当，仍由您判断。",
  allHold: (ties) => `${ties} 条勾稽关系全部成立。`,
  someHold: (holding, ties) => `${ties} 条勾稽关系中 ${holding} 条成立，其余已核实或列在下面。`,
  noTies: "表中没有可核对的数字。",
  checked: "核对了什么",
  ties: (ties) => `${ties} 条`,
  holding: (holding, ties) => `${ties} 条中 ${holding} 条成立`,
  withTails: (tails) => `含尾差 ${tails} 处`,
  empty: "表为空，没有可核对的数字",
  moreForms: (forms, first, last, ties) => `另 ${forms} 张表（${forms === 1 ? first : `${first} 至 ${last}`}），${ties} 条`,
  betweenForms: "各表之间",
  betweenFormsSuch: "收入总计 = 支出总计等",
  notChecked: "没有核对什么，为什么",
  checkedFold: (forms, ties) => `核对了什么：${forms} 张表，${ties} 条`,
  notCheckedFold: (reasons) => `没有核对什么，为什么：${reasons} 项`,
  notCheckedCount: (places) => `${places} 处`,
  notStandard: "不是标准表",
  skipped: "设置中没有选这种表",
  sheets: (names) => names.join("、"),
  report: "生成检查报告",
  clearMarks: "清除标记",
  nothingRecognized: {
    heading: "没有认出标准表",
    looked: (names, more) =>
      `看过${names.map(quoted).join("")}${more > 0 ? "等 " : " "}${names.length + more} 张工作表，标题和列名都不像下列表。没有核对，也没有标记任何单元格。`,
    noSheets: "工作簿里没有可读的工作表。没有核对，也没有标记任何单元格。",
    recognizable: "能认出的表",
    forms: [
      { name: "部门预算公开表", detail: "收支总表、收入总表、支出总表等 11 种" },
      { name: "部门决算公开表", detail: "公开01表 至 公开09表" },
      { name: "预算执行情况表", detail: "含“调整预算数”“决算数”两列" },
      { name: "项目支出绩效自评表", detail: "含“分值”“得分”两列" },
      { name: "绩效评价指标体系、绩效目标申报表" },
      { name: "写明算式的其他表", detail: "列名或栏次写有“增减＝”“合计＝”等算式" },
    ],
  },
};
