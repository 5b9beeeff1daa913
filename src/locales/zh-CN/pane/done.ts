import type { DoneTexts, OpenFindings } from "../../pane/done-texts";

const count = ({ errors, warnings }: OpenFindings): string => `错误 ${errors} 条，需核实 ${warnings} 条`;

function checkedAgain(before: OpenFindings | null, after: OpenFindings): string {
  if (!before) return `重新核对：${count(after)}。`;
  const errors = before.errors - after.errors;
  const warnings = before.warnings - after.warnings;
  const parts = [
    errors > 0 ? `${errors} 条错误变为成立` : "",
    warnings > 0 ? `${warnings} 条需核实变为成立` : "",
    errors < 0 ? `新增 ${-errors} 条错误` : "",
    warnings < 0 ? `新增 ${-warnings} 条需核实` : "",
  ].filter((part) => part !== "");
  return `重新核对：${parts.length > 0 ? parts.join("，") : `条数不变，${count(after)}`}。`;
}

export const done: DoneTexts = {
  recalculated: (cells) => `已重算 ${cells} 格`,
  fixed: (cells) => `已更正 ${cells} 格`,
  checkedAgain,
  undo: "撤销",
  undoing: "正在撤销…",
  seeLeft: (findings) => `看剩余 ${findings} 条`,
  seeChanged: (cells) => `看改动的 ${cells} 格`,
  decide: "逐格处理",
  changedCells: (cells) => `改动的 ${cells} 格`,
  showAll: (cells) => `显示全部 ${cells} 格`,
  undone: (cells) => `已撤销，${cells} 格恢复原值`,
  undoneAlready: "已撤销",
  nothingToUndo: "各格已是改动前的值，没有需要恢复的格。",
  notUndone: (cells) => `${cells} 格没有撤销`,
  editedSince: "重算后又被改过，未覆盖。",
  rowGone: (label) => `“${label}”这一行已不在表中，无法恢复。`,
  weWrote: "重算写入",
  now: "现在的值",
  undoWouldGive: "撤销后将是",
  keep: "保留现值",
  keepWhich: (address) => `${address}，保留现值`,
  undoAnyway: "仍然撤销",
  undoAnywayWhich: (address) => `${address}，仍然撤销`,
  understood: "知道了",
  understoodWhich: (address) => `${address}，知道了`,
  othersRestored: (cells) => `其余 ${cells} 格已恢复原值。`,
  nothingToRecalculate: "没有需要重算的格",
  nothingToRecalculateWhy: (heldBack) =>
    heldBack > 0 ? `没有改动任何单元格。${heldBack} 格所依据的数有错误待处理，暂不重算。` : "所有应算的格都已正确，没有改动任何单元格。",
  seeHeldBack: "看暂不重算的格",
  marksCleared: (cells) => (cells === null ? "已清除标记" : `已清除 ${cells} 格的标记`),
  marksClearedWhy: "勾稽加的底色和边框已全部去掉，您的格式没有变化。",
  marksLeft: (sheets) => `${sheets} 张表的标记没有清除`,
  reported: (sheet) => `检查报告已写入工作表“${sheet}”`,
  seeReport: "查看报告",
  dismiss: "关闭",
};
