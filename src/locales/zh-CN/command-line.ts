import type { CommandLineTexts, Tally } from "../command-line-texts";
import { quoted } from "../label-text";
import { HELP } from "./help";
import { outputText, profileText, usageText } from "./usage-text";

function quotedNames(names: readonly string[]): string {
  return names.map(quoted).join("、");
}

function withTails(tails: number): string {
  return tails === 0 ? "" : `（含尾差 ${String(tails)} 处）`;
}

function tally({ errors, warnings, tails, hints }: Tally): string {
  return `错误 ${String(errors)} 条，需核实 ${String(warnings)} 条，尾差 ${String(tails)} 处，提示 ${String(hints)} 条`;
}

export const commandLine: CommandLineTexts = {
  help: HELP,
  usage: usageText,
  output: outputText,
  profile: profileText,
  internalError: "程序出错，没有做完。请把下面的内容告诉开发人员",

  readingProgress: (file, index, files) =>
    files > 1 ? `正在核对 第 ${String(index)} / ${String(files)} 个文件：${file}` : `正在读取 ${file}`,
  cellsProgress: (_file, sheet, cells) => `正在读取“${sheet}”，已读 ${cells.toLocaleString("en-US")} 个单元格`,
  checkingProgress: (file) => `正在核对 ${file}`,

  recognizedAs: (form, unit, evidence, isUncertain) =>
    [`认作${quoted(form)}`, unit ?? "未写单位", evidence, isUncertain ? "把握不大，请看是否认错" : ""]
      .filter((part) => part !== "").join(" · "),
  allHold: (relations, tails) => `${String(relations)} 条关系全部成立${withTails(tails)}`,
  someHold: (held, relations, tails) => `核对 ${String(relations)} 条关系，${String(held)} 条成立${withTails(tails)}`,
  nothingToCheck: "没有可核对的数",
  unrecognized: (names) => `未认出 ${String(names.length)} 张工作表，没有核对：${quotedNames(names)}`,
  noForms: "没有认出标准表，没有核对任何单元格",

  computedLabel: (kind) => (kind === "change" ? "计算所得" : kind === "hierarchy" ? "下级之和" : "分项之和"),
  differenceLabel: "相差",
  causeLabel: "原因",
  fixLabel: "改法",
  basisLabel: "依据",
  omittedItems: (count) => `…… 另 ${String(count)} 项`,
  consequences: (count) => `由此引起的 ${String(count)} 处（不另计数）`,
  tails: (count) => `${String(count)} 处，在四舍五入允许范围内`,

  seeAlso: (places) => `另见 ${places}`,

  scoreHeading: (sheet, subject) => `得分核对 ${sheet} ${subject}`.trimEnd(),
  scoreHeadings: { row: "行", label: "指标", target: "指标值", actual: "完成值", points: "分值", written: "表中", computed: "应得", message: "算法" },
  scoreTotal: (computed, written, grade) => `按规则应得 ${computed}${written === null ? "" : `，表中 ${written}`}${grade === null ? "" : `，等级 ${grade}`}`,
  noScores: "没有认出带得分的绩效自评表",

  notCheckedHeading: "没有核对的",
  notCheckedLine: (reason, count, places) => `${reason}（${String(count)} 处）${places === "" ? "" : `：${places}`}`,
  andMore: (count) => `等 ${String(count)} 处`,

  tally,
  acceptedTally: (accepted) => `，已核实 ${String(accepted)} 条`,
  nothingWrong: (relations, accepted) =>
    relations === 0 ? "没有核对任何关系"
      : `${accepted === 0 ? "没有发现" : "除已核实的以外，没有发现"}算术错误；数字是否真实、文字是否恰当，仍由您判断`,
  filesTally: (files, withFindings, unreadable) =>
    `共 ${String(files)} 个文件，${String(withFindings)} 个有错误或需核实的` +
    (unreadable > 0 ? `，${String(unreadable)} 个不能读取` : ""),
  unreadableFile: (file, reason) => `${file}：${reason}。`,
  wroteReport: (file) => `检查报告已写入 ${file}`,

  returned: (places) => `核实之后数字又有变动，原说明不再适用，重新列出：${places}`,
  damagedAcceptances: (file) => `${file}：随工作簿保存的已核实说明读不出来，全部结果照未核实列出。`,
  damagedJournal: (file) => `${file}：随工作簿保存的改动记录读不出来，报告里没有列出改动。`,
  damagedProfile: (file) => `${file}：随工作簿保存的评分方案读不出来，得分按默认方案核对；可用 --profile 指定方案。`,
  damagedChoices: (file) => `${file}：随工作簿保存的“一格几个数按哪个数计分”读不出来，有关指标照未选定列出。`,

  blank: "空",
  changesHeading: (count) => `重算 ${String(count)} 格`,
  nothingToChange: (heldBack) => (heldBack === 0 ? "没有要改的格：应算的格都已正确" : "没有可改的格"),
  heldBackHeading: (count) => `暂不重算 ${String(count)} 格`,
  staleHeading: (count) => `${String(count)} 个公式格用到改动的数，显示的还是旧值，在 Excel 中打开时会自动重算`,
  refusedHeading: "没有写入：",
  wroteFile: (file, cells) => `已写入 ${file}，改动 ${String(cells)} 格，原文件没有改动`,
  copiedFile: (file) => `已原样另存为 ${file}`,
  markedFile: (file, cells) => `已写入 ${file}，标记 ${String(cells)} 格，原文件没有改动`,
  nothingToMark: "没有要标记的格",
  clearedFile: (file) => `已写入 ${file}，勾稽的标记已去掉，原文件没有改动`,
  remaining: (left) => `新文件里还有：${tally(left)}`,
};
