import { quoted } from "../../label-text";
import type { ScoresTexts } from "../../pane/scores-texts";

/** Figures behind a space, words in quotation marks. */
function stated(name: string, value: string): string {
  if (value === "") return "";
  return /^[\u3400-\u9fff]/.test(value) ? name + quoted(value) : `${name} ${value}`;
}

export const scores: ScoresTexts = {
  form: "自评表",
  due: "按规则应得",
  added: "各项得分相加",
  total: "总分",
  writtenTotal: (written) => `表中 ${written}`,
  writtenTotalOff: (written, size, isMore) => `表中 ${written}，${isMore ? "多" : "少"} ${size}`,
  totalNotWritten: "表中总分未填",
  noTotal: "本表没有总分行",
  nothingToAdd: "总分行没有可以相加的得分",
  gradeBand: (from, below) => {
    if (from === null) return below === null ? "" : `总分 < ${below}`;
    return below === null ? `总分 ≥ ${from}` : `${from} ≤ 总分 < ${below}`;
  },
  noValues: "本表没有指标值、完成值两列，不能重算定量得分；已核对合计、上限和扣分原因。",
  countedAsWritten: (indicators) => `${indicators} 个指标不能按规则计算，按表中得分计入`,
  bars: "各项得分",
  bar: (label, computed, written, points) =>
    [
      label,
      computed === null ? "应得分不能算出" : `应得 ${computed} 分`,
      written === null ? "表中未填" : `表中 ${written} 分`,
      ...(points === null ? [] : [`满分 ${points} 分`]),
    ].join("，"),
  writtenBar: (label, written, points) =>
    [label, written === null ? "表中未填" : `表中 ${written} 分`, ...(points === null ? [] : [`满分 ${points} 分`])].join("，"),
  execution: "预算执行率",
  allIndicators: "全部指标",
  computed: "应得",
  written: "表中",
  score: "得分",
  profileInForce: (name) => `方案：${name}`,
  indicator: "三级指标",
  points: (points) => `${points} 分`,
  byJudgement: "人工评分",
  accepted: "已核实",
  spokenIndicator: ({ standing, label, points, written, computed }) =>
    [
      standing, label, points === null ? "" : `满分 ${points} 分`, written === null ? "表中未填" : `表中 ${written} 分`,
      computed === null ? "" : `应得 ${computed} 分`,
    ].filter((part) => part !== "").join("，"),
  notFilled: "未填",
  values: (target, actual) => [stated("指标值", target), stated("完成", actual)].filter((part) => part !== "").join("，"),
  counts: { target: "指标值按", actual: "完成值按" },
  countsWhich: (label, side) => `${label}，${{ target: "指标值", actual: "完成值" }[side]}按哪个数计分`,
  notChosen: "请选定一个数",
  executionWorking: (quotient, rate, points, isCapped) => `${quotient} = ${rate}，${isCapped ? "按 100% 计，" : ""}× ${points}`,
  judged: (tier, band, isWithin) => `评为“${tier}”，${band}，${isWithin === null ? "得分未填" : isWithin ? "符合" : "不符合"}`,
  exceeded: { warn: "指标值可能偏低", reason: "须说明超额完成的原因" },
  follows: (rule) => `表中得分${rule}`,
  others: (indicators, which) =>
    `另 ${indicators} 个指标${{ holds: "，得分符合规则", "in-band": "，得分均在档内", judgement: "，人工评分", mixed: "，得分符合规则或由人工评定", "not-computed": "" }[which]}`,
  fundRates: "各项资金的执行率",
  fundRate: (label, rate) => `${label}，执行率 ${rate}`,
  overBudget: "超过 100%",
  noBudget: "预算为 0，没有执行率",
  seeFinding: "查看检查结果",
  seeFindingWhich: (label, title) => `${label}，查看检查结果：${title}`,
  preview: (cells) => `预览得分重算（${cells}）`,
  nothingToPreview: "没有需要重算的得分",
  heldBack: (cells) => `暂不重算 ${cells} 格得分，原因见“重算”`,
  profile: "评分方案",
};
