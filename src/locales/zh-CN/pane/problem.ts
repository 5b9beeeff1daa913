import { quoted } from "../../label-text";
import type { ProblemCode, ProblemMoment, ProblemTexts } from "../../pane/problem-texts";
import { unsupported } from "./unsupported";

const FAILED: Readonly<Record<ProblemMoment, string>> = {
  recognizing: "没有读完工作簿",
  checking: "检查没有做完",
  applying: "没有写入",
  undoing: "没有撤销",
  reporting: "没有生成检查报告",
  clearing: "没有清除标记",
  selecting: "没有选中单元格",
  accepting: "核实说明没有保存",
  loading: "没有读到随工作簿保存的内容",
  "saving-profile": "评分方案没有保存",
  choosing: "选定的数没有保存",
  "removing-profile": "评分方案仍随工作簿保存",
};

function title(code: ProblemCode, during: ProblemMoment): string {
  switch (code) {
    case "cell-edit":
      return `正在编辑单元格，${FAILED[during]}`;
    case "no-answer":
      return `Excel 没有回应，${FAILED[during]}`;
    case "workbook-protected":
      return `工作簿结构受保护，${FAILED[during]}`;
    case "read-only":
      return `工作簿以只读方式打开，${FAILED[during]}`;
    case "conflict":
      return `他人正在改动，${FAILED[during]}`;
    case "sheet-missing":
      return `工作表已改名或删除，${FAILED[during]}`;
    case "sheet-hidden":
      return `工作表已隐藏，${FAILED[during]}`;
    case "fix-outdated":
      return "单元格已变动，改法不再适用";
    case "journal-damaged":
      return "随工作簿保存的记录不能读取";
    case "profile-damaged":
      return "随工作簿保存的评分方案不能读取";
    case "choices-damaged":
      return "随工作簿保存的“按哪个数计分”不能读取";
    case "too-large":
    case "unsupported":
    case "unexpected":
    case "refused":
    case "engine":
      return FAILED[during];
  }
}

const ADVICE: Readonly<Record<ProblemCode, string>> = {
  "cell-edit": "请先按 Enter 或 Esc 结束编辑，再点“重试”。",
  "no-answer": "Excel 可能正忙。请等它空闲后再点“重试”。",
  "workbook-protected": "在“审阅”选项卡中选“保护工作簿”取消结构保护，再点“重试”。",
  "read-only": "检查不受影响。要写入，请另存一份可以编辑的工作簿。",
  "too-large": "超过 Excel 一次能处理的量。请减少要检查的工作表后再试。",
  unsupported: "这个版本的 Excel 缺少所需的接口。",
  "sheet-missing": "请重新检查。",
  "sheet-hidden": "在工作表标签上点右键选“取消隐藏”后再试。隐藏的表同样检查。",
  conflict: "请等对方改完，重新检查后再试。",
  unexpected: "可以再试一次；仍不行，请把下面的内容发给开发人员。",
  refused: "全部单元格都没有写入。",
  engine: "检查程序出错。可以再试一次；仍不行，请把下面的内容发给开发人员。",
  "journal-damaged": "它原样保留着。为免丢失原值，暂不写入；检查不受影响。",
  "profile-damaged": "它原样保留着，得分暂按默认方案核对。请在“设置”的“评分方案”中重新选择并保存。",
  "choices-damaged": "它原样保留着，有关指标照未选定处理。请在“自评得分”中重新选定。",
  "fix-outdated": "请重新检查。",
};

export const problem: ProblemTexts = {
  title,
  workbook: (state) => {
    switch (state) {
      case "untouched":
        return "工作簿没有改动。";
      case "written":
        return "改动已经写入，只是没有收到回音；可以撤销。";
      case "unknown":
        return "可能有部分单元格已写入。写入前的值记在“改动记录”里，可以撤销。";
    }
  },
  advice: (code) => ADVICE[code],
  detail: "技术信息",
  copy: "复制",
  copied: "已复制",
  protectedSheets: {
    title: (names) => `${names.map(quoted).join("")}受保护`,
    others: (sheets, others) =>
      `检查已完成，但${sheets === 1 ? "这张表" : `这 ${sheets} 张表`}不能标记，也不能写入。${others > 0 ? `其他 ${others} 张不受影响。` : ""}`,
    advice: "在“审阅”选项卡中选“撤消工作表保护”，再点“重试”。",
    lookOnly: "只看结果",
  },
  unmarked: "有的工作表没有标记",
  unsupported,
};
