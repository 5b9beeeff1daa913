import type { FrameTexts } from "../../pane/frame-texts";
import type { Tally } from "../../../review/sheet-section";

function tally({ errors, warnings, tails, hints }: Tally): string {
  return `错误 ${errors}，需核实 ${warnings}，尾差 ${tails}，提示 ${hints}`;
}

export const frame: FrameTexts = {
  views: "检查、重算和得分",
  check: "检查",
  recalculation: "重算",
  scores: "自评得分",
  recalculable: (cells) => `可重算 ${cells} 格`,
  back: "返回",
  selectCell: (name) => `${name}，选中单元格`,
  time: (date) => [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":"),
  checkedAt: (time, forms, relations) => `${time} 检查 · ${forms} 张表 · ${relations} 条关系`,
  lookedAt: (time, sheets) => `${time} 检查 · ${sheets} 张工作表`,
  checkedPartly: (time, sheets, ofSheets) => `${time} 检查 · 只核对了 ${sheets} / ${ofSheets} 张`,
  recheck: "重新检查",
  more: "更多",
  filter: "筛选",
  clearMarks: "清除标记",
  report: "检查报告",
  settings: "设置",
  guide: "使用说明",
  accepted: (count) => `已核实 ${count} 条`,
  see: "查看",
  retry: "重试",
  saveRecording: "结束录制并保存",
  close: "关闭",
  busy: {
    recognizing: "正在认表…",
    checking: "正在检查…",
    applying: "正在写入…",
    undoing: "正在撤销…",
    reporting: "正在生成检查报告…",
    clearing: "正在清除标记…",
  },
  tally,
  checked: (now) => `检查完成，${tally(now)}`,
  applied: (cells) => `已写入 ${cells} 格`,
  undone: (cells) => `已撤销 ${cells} 格`,
};
