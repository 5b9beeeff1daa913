import type { ProfileProblem, ProfileSubject } from "../../scoring/profile/profile-problem";
import { givenText } from "../given-value";
import { quoted } from "../label-text";
import type { ScoringProfileTexts } from "../scoring-profile-texts";

const levels: ScoringProfileTexts["levels"] = {
  execution: "预算执行率", cost: "成本指标", output: "产出指标", benefit: "效益指标", satisfaction: "满意度指标",
};

const fields: ScoringProfileTexts["fields"] = {
  schemaVersion: "文件版本", id: "方案代号", name: "方案名称", source: "来源", region: "地区", fiscalYear: "年度", toConfirm: "待确认的项",
  weights: "一级指标权重", reverse: "反向指标超标时的算法", equal: "等于指标超过指标值时的算法", rangeAbove: "超过区间上限时的算法",
  tolerance: "允许偏差的分档", late: "晚于期限时的算法", zeroBelowRatio: "不计分的完成率",
  overFulfilment: "超额完成", "overFulfilment.warnAt": "提示核实的完成率", "overFulfilment.reasonAt": "须填原因的完成率", "overFulfilment.deduct": "超额扣分",
  qualitative: "定性指标的分档", "qualitative.achieved": "“达成”档的下限", "qualitative.partly": "“部分达成”档的下限",
  notApplicable: "不适用指标的处理", execution: "预算执行率得分", "execution.base": "执行率的基数", "execution.isCapped": "执行率得分封顶",
  "execution.rate": "执行率得分所用的执行率", grades: "等级", decimals: "得分的小数位数",
};

/** With a space in front of what is written in figures or Latin letters. */
function given(value: unknown): string {
  const text = givenText(value, { nothing: "空", list: "一列内容", group: "一组内容", quote: quoted });
  return typeof value === "number" || typeof value === "boolean" ? ` ${text}` : text;
}

function subjectText(subject: ProfileSubject): string {
  switch (subject.kind) {
    case "profile":
      return "评分方案";
    case "field":
      return fields[subject.field];
    case "weight": {
      const isNamed = subject.levels.length > 0 && subject.part !== "levels";
      const whose = isNamed ? quoted(subject.levels.map((level) => levels[level]).join("、")) : `权重第 ${subject.row + 1} 行`;
      return subject.part === null ? whose : `${whose}的${subject.part === "levels" ? "指标" : "分值"}`;
    }
    case "tolerance": {
      const whose = `允许偏差第 ${subject.row + 1} 档`;
      return subject.part === null ? whose : `${whose}的${subject.part === "within" ? "偏差" : "得分比例"}`;
    }
    case "grade": {
      const whose = subject.name === null || subject.part === "name" ? `第 ${subject.row + 1} 个等级` : `等级${quoted(subject.name)}`;
      return subject.part === null ? whose : `${whose}的${subject.part === "name" ? "名称" : "下限"}`;
    }
  }
}

function problemText(problem: ProfileProblem): string {
  const subject = subjectText(problem.subject);
  switch (problem.code) {
    case "missing":
      return `缺少${subject}`;
    case "unknown-entry":
      return `${subject}里有认不出的一项${quoted(problem.entry)}`;
    case "unknown-version":
      return `文件版本应为 1，现为${given(problem.given)}，可能由更新的版本导出`;
    case "number-expected":
      return `${subject}应填数字，现为${given(problem.given)}`;
    case "whole-number-expected":
      return `${subject}应填整数，现为${given(problem.given)}`;
    case "text-expected":
      return `${subject}应填文字，现为${given(problem.given)}`;
    case "id-expected":
      return `${subject}只用小写字母、数字和连字符，现为${given(problem.given)}`;
    case "yes-or-no-expected":
      return `${subject}应填 true 或 false，现为${given(problem.given)}`;
    case "list-expected":
      return `${subject}应是一列内容，现为${given(problem.given)}`;
    case "group-expected":
      return problem.subject.kind === "profile" ? "这里没有评分方案" : `${subject}应是一组内容，现为${given(problem.given)}`;
    case "too-small":
      return `${subject}不能小于 ${problem.bound}，现为${given(problem.given)}`;
    case "too-large":
      return `${subject}不能大于 ${problem.bound}，现为${given(problem.given)}`;
    case "too-long":
      return `${subject}过长，最多 ${problem.most} 个字`;
    case "too-many":
      return `${subject}过多，最多 ${problem.most} 项`;
    case "list-empty":
      return `${subject}至少要有一项`;
    case "choice-expected":
      return `${subject}应填 ${problem.choices.join("、")}${problem.choices.length > 1 ? " 之一" : ""}，现为${given(problem.given)}`;
    case "weights-sum":
      return `各一级指标分值合计应为 100，现为 ${problem.sum}`;
    case "level-twice":
      return `${quoted(levels[problem.level])}在权重里出现两次`;
    case "name-twice":
      return `等级${quoted(problem.name)}出现两次`;
    case "not-below":
      return `${subject}应低于${subjectText(problem.other)} ${problem.otherValue}，现为 ${problem.given}`;
    case "not-above":
      return `${subject}应高于${subjectText(problem.other)} ${problem.otherValue}，现为 ${problem.given}`;
    case "not-at-least":
      return `${subject}不能低于${subjectText(problem.other)} ${problem.otherValue}，现为 ${problem.given}`;
    case "above-one":
      return `${subject}不能大于 1（100%），现为 ${problem.given}`;
    case "below-one":
      return `${subject}不能小于 1（100%），现为 ${problem.given}`;
    case "last-not-zero":
      return `最后一个等级的下限应为 0，现为 ${problem.given}`;
  }
}

export const scoringProfile: ScoringProfileTexts = { levels, fields, subject: subjectText, problem: problemText };
