import type { RecalculationTexts } from "../../pane/recalculation-texts";
import { done } from "./done";
import { journal } from "./journal";

export const recalculation: RecalculationTexts = {
  heading: (cells, chosen) => `可重算 ${cells} 格，已选 ${chosen} 格`,
  scope: "只改由公式得出的格：执行率、比例得分、合计。",
  write: "重算写入",
  writeValues: "写入数值",
  writeFormulas: "写入公式",
  selectAll: "全选",
  oldToNew: "原值 → 新值",
  emptyBefore: "空",
  emptyAfter: "留空",
  emptyingIsYours: "。清空须您勾选",
  percentRestored: "，恢复百分比格式",
  formula: (formula) => `公式 =${formula}`,
  terms: (count) => `（${count} 项）`,
  score: (quotient, rate, points) => `${quotient} = ${rate}，× ${points} 分`,
  change: (address, label, before, after) =>
    [address, label, `由 ${before} 改为 ${after}`].filter((part) => part !== "").join("，"),
  decimalsOnly: (cells) => `仅小数位变化 ${cells} 格`,
  heldBack: (cells, reason) => `暂不重算 ${cells} 格：${reason}`,
  heldBackBy: (sheet, title) => `${sheet}${title}，`,
  heldBackInAll: (cells, reasons) => `暂不重算 ${cells} 格，原因 ${reasons} 项`,
  handleFirst: "先处理该条错误",
  rightFormula: (formula) => `正确的公式是 =${formula}`,
  leftAlone: (cells, judgements, formulas) => {
    const parts = [judgements > 0 ? `人工评分 ${judgements} 格` : "", formulas > 0 ? `已含公式 ${formulas} 格` : ""];
    return `不改动 ${cells} 格：${parts.filter((part) => part !== "").join("，")}`;
  },
  leftAloneWhy: "人工评分由人判断，只核对，不改写；已含公式的格保留公式。",
  apply: (cells) => `应用 ${cells} 格`,
  applying: "正在写入…",
  cancel: "取消",
  canBeUndone: "可撤销",
  nothingChosen: "请先勾选",
  outdated: "数据已变动，新值须重新核对",
  checkAgain: "重新检查",
  nothingToDo: "所有应算的格都已正确",
  nothingToWrite: "现在没有可以写入的格",
  nothingToDoScope: (heldBack) =>
    heldBack > 0
      ? `下面 ${heldBack} 格与算式不符，但所依据的数还不能用，暂不重算。`
      : "执行率、比例得分、合计都与算式相符，没有需要写入的格。",
  beforeCheck: "先检查，再重算",
  beforeCheckWhy: "检查后列出与算式不符的执行率、比例得分和合计，逐格给出原值和新值，由您勾选。检查不改数字。",
  check: "检查本工作簿",
  checking: "正在检查…",
  done,
  journal,
};
