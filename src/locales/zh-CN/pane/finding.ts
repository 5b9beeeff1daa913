import { figureText } from "../../figure-text";
import { shortLabel } from "../../short-label";
import type { FindingTexts, FixAct } from "../../pane/finding-texts";
import { checkTitle } from "../check-text";
import { figureTable } from "./figure-table";
import { findingTitle } from "./finding-title";

const SEVERITIES = { error: "错误", warning: "需核实", info: "提示", tail: "尾差" } as const;

function apply(act: FixAct, cells: number, others: number): string {
  const count = `（${cells} 格）`;
  const also = others > 0 ? "并重算" : "";
  switch (act.kind) {
    case "swap":
      return `互换${also}${count}`;
    case "correct":
      return `更正${also}${count}`;
    case "correct-formula":
      return `改正公式${also}${count}`;
    case "restore-percent":
      return `补填百分号${also}${count}`;
    case "clear":
      return `清空${also}${count}`;
    case "change":
      return `改为 ${act.to}${others > 0 ? " 并重算" : ""}${count}`;
    case "fill":
      return `填入 ${act.to}${others > 0 ? " 并重算" : ""}${count}`;
  }
}

export const finding: FindingTexts = {
  title: findingTitle,
  topics: {
    "missing-reason": "偏差原因",
    "lost-format": "百分号",
    "label-drift": "名称不一致",
    "malformed-code": "科目编码",
    "text-for-number": "文字代替数字",
    "error-value": "错误值",
    "doubled-row": "重复列示",
    "over-fulfilled": "超额完成",
    "actual-not-a-number": "完成值",
    "target-without-number": "指标值",
    "score-out-of-band": "定性得分",
    "not-applicable-points": "不适用",
    "perfect-total": "满分存疑",
    "grade-mismatch": "等级",
    "weights-differ": "分值",
    "empty-table-without-note": "空表说明",
    "wrong-note": "空表说明",
  },
  otherTopic: "数字关系",
  affects: (count) => `牵连 ${count} 处`,
  andOthers: (first, count) => `${first} 等 ${count} 处`,
  offBy: (difference) => `差 ${difference}`,
  shouldBe: (value) => `应为 ${value}`,
  points: (value) => `${value} 分`,
  spokenBefore: (severity, sheet) => `${SEVERITIES[severity]}，${sheet}，`,
  spokenBetween: "，",
  spokenBehind: (place, count) => `，第 ${place} 条，共 ${count} 条`,
  differencePhrase: /[多少] [\d,]+(?:\.\d+)?(?: (?:亿元|万元|千元|元|个百分点))?/,
  table: figureTable,
  alike: (item) =>
    item.code === "missing-reason" ? `${shortLabel(item.indicator, 20)} 得 ${figureText(item.score)} 分，满分 ${figureText(item.points)} 分` : checkTitle(item),
  cause: "可能的原因",
  fix: "建议改法",
  basis: (basis) => `依据：${basis}`,
  noFix: "不能确定唯一的正确数，不提供改法。",
  lookingAhead: "正在试算改后的结果…",
  blank: "空",
  changesTo: "改为",
  thenHold: (relations) => (relations === 0 ? "改后" : `改后 ${relations} 条关系成立`),
  stillOff: (address, difference, severity) => `${address} 仍差 ${difference}，${severity === "error" ? "须另行更正" : "需核实"}`,
  stillWrong: (address, title) => `${address} ${title}`,
  moreLeft: (count) => `等 ${count} 处`,
  fixOutdated: "单元格已变动，请重新检查",
  apply,
  canUndo: "可撤销",
  accept: "已核实说明…",
  explanation: "核实说明",
  explanationKept: "随工作簿保存，写入检查报告。任一数字变动后重新提示。",
  explanationMissing: "请写明核实情况",
  save: "保存说明",
  cancel: "取消",
  consequences: (count) => `由此引起的 ${count} 处（不另计数）`,
  showAll: (count) => `全部 ${count} 处`,
  against: (computed, expected, written) => `${computed} ${expected}，${written === null ? "表中未填" : `表中 ${written}`}`,
  returned: "数字已变动，原核实说明不再适用。",
  tailsWhy: (unit, half, items, tolerance) =>
    `每个数四舍五入到 ${unit}，最多差 ${half}；${items} 个分项加合计共 ${items + 1} 个数，允许 ±${tolerance}。`,
  tailsMixed: "每个数四舍五入到末位，最多差末位的一半；允许的差额随分项个数增加。",
  tailsHarmless: "尾差不标记单元格，也不影响检查结论。",
};
