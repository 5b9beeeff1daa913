import { quoted } from "../../label-text";
import type { AllClearTexts } from "../../pane/all-clear-texts";
import { counted } from "../counted";

export const allClear: AllClearTexts = {
  heading: "No arithmetic errors found",
  nothingLeft: "Nothing left to do",
  limits: "This does not make the content right: whether figures are true and words fit remains your judgement.",
  allHold: (ties) => `All ${counted(ties, "tie")} hold. `,
  someHold: (holding, ties) => `${holding} of ${counted(ties, "tie")} hold; the others were accepted or are listed below. `,
  noTies: "There are no figures to check. ",
  checked: "Checked",
  ties: (ties) => counted(ties, "tie"),
  holding: (holding, ties) => `${holding} of ${counted(ties, "tie")}`,
  withTails: (tails) => `${tails} by rounding`,
  empty: "Empty, nothing to check",
  moreForms: (forms, first, last, ties) => `${counted(forms, "more form")} (${forms === 1 ? first : `${first} to ${last}`}), ${counted(ties, "tie")}`,
  betweenForms: "Between forms",
  betweenFormsSuch: "total revenue = total expenditure, …",
  notChecked: "Not checked, and why",
  checkedFold: (forms, ties) => `Checked: ${counted(forms, "form")}, ${counted(ties, "tie")}`,
  notCheckedFold: (reasons) => `Not checked, and why: ${counted(reasons, "reason")}`,
  notCheckedCount: (places) => counted(places, "place"),
  notStandard: "Not a standard form",
  skipped: "Left out in the settings",
  sheets: (names) => names.join(", "),
  report: "Create report",
  clearMarks: "Clear marks",
  nothingRecognized: {
    heading: "No standard sheet recognized",
    looked: (names, more) =>
      `Looked at ${counted(names.length + more, "sheet")} (${names.map(quoted).join(", ")}${more > 0 ? ", …" : ""}); titles and columns match none of these. Nothing was checked or marked.`,
    noSheets: "The workbook has no sheet that can be read. Nothing was checked or marked.",
    recognizable: "Forms that can be recognized",
    forms: [
      { name: "Published budget tables (部门预算公开表)", detail: "11 kinds: 收支总表, 收入总表, 支出总表, …" },
      { name: "Published final accounts (部门决算公开表)", detail: "公开01表 to 公开09表" },
      { name: "Budget execution (预算执行情况表)", detail: "with columns “调整预算数” and “决算数”" },
      { name: "Project self-evaluation (项目支出绩效自评表)", detail: "with columns “分值” and “得分”" },
      { name: "Indicator systems and performance targets (绩效评价指标体系、绩效目标申报表)" },
      { name: "Other tables with rules on their face", detail: "headers that say “增减＝”, “合计＝” and the like" },
    ],
  },
};
