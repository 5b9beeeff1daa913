import type { ScoreWorking } from "../../relations/scored";
import { figureText, rateText } from "../figure-text";
import { scoreFigures, scoreText, type ScoreFigures } from "../score-figures";
import type { ScoringTexts } from "../scoring-texts";
import { subjectText } from "../subject-text";

function fullText({ rule, completion }: ScoreWorking, { target, actual, completion: rate, points }: ScoreFigures): string {
  const due = `得满分 ${points}`;
  switch (rule) {
    case "positive":
    case "equal":
      return completion ? `完成率 ${rate}，${due}` : `完成 ${actual}，达到指标值 ${target}，${due}`;
    case "reverse":
      return `${actual} 未超过 ${target}，${due}`;
    case "range":
      return completion ? `超过上限，完成率 ${rate}，${due}` : `在指标值范围内，${due}`;
    case "tolerance":
    case "bands":
      return `偏差 ${actual}，在 ±${target} 以内，${due}`;
    case "deadline":
      return `按期完成，${due}`;
    case "local":
    case "not-applicable":
      return `不适用，按方案${due}`;
    case "steps":
      return `达到 ${target}，${due}`;
  }
}

function noneText({ rule, zeroBelow, exceeds }: ScoreWorking, { target, actual, share, completion }: ScoreFigures): string {
  if (zeroBelow) return `完成率 ${completion === "" ? share : completion} 低于 ${rateText(zeroBelow)}，不计分`;
  if (exceeds) return `完成率 ${completion}，超出指标值过多，不计分`;
  if (rule === "deadline") return "晚于期限，不计分";
  if (rule === "tolerance" || rule === "bands") return `偏差 ${actual}，超出允许范围，不计分`;
  return `指标值 ${target}，完成 ${actual}，不计分`;
}

function workingText(working: ScoreWorking): string {
  const figures = scoreFigures(working);
  const { targetFigure, actualFigure, share, points, score, actual } = figures;
  switch (working.method) {
    case "full":
      return fullText(working, figures);
    case "ratio":
      return `${actualFigure} ÷ ${targetFigure} = ${share}，× ${points} = ${score}`;
    case "inverse-ratio":
      return `${targetFigure} ÷ ${actualFigure} = ${share}，× ${points} = ${score}`;
    case "linear":
      return `1 − (${actualFigure} − ${targetFigure}) ÷ ${targetFigure} = ${share}，× ${points} = ${score}`;
    case "share":
      if (working.rule === "local") return `按常见的计分标准得 ${score}，各地标准不同`;
      return working.share ? `偏差 ${actual}，得分值的 ${share}，× ${points} = ${score}` : `偏差 ${actual}，在 ±${figures.target} 以内，得 ${score}`;
    case "steps": {
      const { count, penalty } = working.steps ?? {};
      return count && penalty ? `${points} − ${figureText(count)} × ${figureText(penalty)} = ${score}` : score;
    }
    case "none":
      return noneText(working, figures);
  }
}

/** What is said about the scores of indicators. */
export const scoring: ScoringTexts = {
  subject: (subject) => subjectText(subject, (year) => `${String(year)}年度`),
  rule: (rule) => ({
    positive: "正向指标", equal: "等于指标", reverse: "反向指标", range: "区间指标", tolerance: "允许偏差", deadline: "完成期限",
    steps: "按步扣分", bands: "分档计分",
    "not-applicable": "不适用的指标",
    local: "各地的计分标准",
  })[rule],
  working: workingText,
  band: ({ low, high, isHighIncluded }) => `应在 ${scoreText(low)} ${isHighIncluded ? "至" : "至不足"} ${scoreText(high)} 之间`,
  counted: (target, actual) =>
    `按选定的${[target === null ? "" : `指标值“${target}”`, actual === null ? "" : `完成值“${actual}”`].filter((part) => part !== "").join("、")}计`,
  tier: (tier) => ({ achieved: "达成", partly: "部分达成", missed: "未达成" })[tier],
  unscored: (reason) => ({
    judgement: "人工评分",
    "no-columns": "本表没有指标值、完成值两列",
    "target-blank": "指标值未填",
    "actual-blank": "实际完成值未填",
    "actual-not-a-number": "实际完成值应填数值",
    "target-not-a-number": "指标值没有数字",
    "several-quantities": "一格里有几个数，不能确定按哪一个",
    "actual-approximate": "完成值不是确数，不能按比例计算",
    "units-differ": "指标值与完成值的单位不同",
    "scale-unclear": "不能确定是百分数还是小数",
    "direction-unclear": "没有写明≥或≤，不能确定越高越好还是越低越好",
    "opposite-trends": "指标值与完成值一升一降",
    "no-base": "指标值为 0 或负数，不能按比例计算",
    "date-missing": "没有写明可以比较的日期",
    late: "晚于期限，扣多少分由人工确定",
    "beyond-tolerance": "超出允许偏差，扣多少分由人工确定",
    "not-applicable": "不适用",
    unmeasurable: "写明无法计量",
    placeholder: "模板提示语未填",
    "points-missing": "没有分值",
    "error-value": "是错误值",
  })[reason],
  verdict: (verdict) => ({
    holds: "符合", truncated: "疑似截位", unlikely: "低于应得，需核实", broken: "不符", "in-band": "在档内", "out-of-band": "不在档内",
    judgement: "人工评分", unscored: "未计算",
  })[verdict],
  follows: (rule) => ({
    "exact-rate": null, "shown-rate": "按取整后的完成率计分", "one-decimal": "保留一位小数", "reverse-ratio": "按指标值 ÷ 完成值计分",
    "reverse-linear": "按超出比例扣分",
  })[rule],
};
