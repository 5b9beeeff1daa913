import type { CheckFinding } from "../../checks/check-finding";
import { addressText } from "../address-text";
import { figureText, rateText } from "../figure-text";
import { fullName, labelText, quoted } from "../label-text";
import { FORM_NAMES } from "./form-name";
import { scoring } from "./scoring";

/** What is wrong, on one line, for findings that are no equations. */
export function checkTitle(finding: CheckFinding): string {
  switch (finding.code) {
    case "missing-reason":
      return `${labelText(finding.indicator)} 得 ${figureText(finding.score)} 分，满分 ${figureText(finding.points)} 分，扣分未填偏差原因`;
    case "lost-format":
      return `${fullName(finding.name)}“${figureText(finding.value)}”疑似丢失百分号`;
    case "empty-table-without-note":
      return `${FORM_NAMES[finding.kind]}没有数，也没有说明原因`;
    case "wrong-note":
      return finding.problem === "names-other-fund" ? "空表说明写的是另一张表" : "表中有数，说明却写本表无数据";
    case "label-drift":
      return `${quoted(labelText(finding.label))}与另一处名称不一致`;
    case "malformed-code":
      return `科目编码${quoted(finding.written)}不合编码规则`;
    case "text-for-number":
      return `${fullName(finding.name)} 应填数字，现为文字`;
    case "error-value":
      return `${fullName(finding.name)} 是错误值 ${finding.error}`;
    case "doubled-row":
      return `${quoted(labelText(finding.label))}列了两行，只计一次`;
    case "over-fulfilled":
      return `${labelText(finding.indicator)} 完成率 ${rateText(finding.completion)}，${finding.needsReason ? "须说明原因" : "请核实指标值是否偏低"}`;
    case "actual-not-a-number":
      return `${labelText(finding.indicator)} 的实际完成值应填数值`;
    case "target-without-number":
      return `${labelText(finding.indicator)} 的指标值没有数字`;
    case "score-out-of-band":
      return `${labelText(finding.indicator)} 得 ${figureText(finding.score)} 分，不在${quoted(labelText(finding.actual))}的分档内`;
    case "not-applicable-points":
      return `${labelText(finding.indicator)} 不适用，仍有 ${figureText(finding.points)} 分`;
    case "perfect-total":
      return `总分 ${figureText(finding.total)}，执行率只有 ${rateText(finding.rate)}`;
    case "grade-mismatch":
      return `等级填${quoted(finding.written)}，总分 ${figureText(finding.total)} 应为${quoted(finding.grade)}`;
    case "weights-differ":
      return `${finding.levels.map(labelText).join("、")} ${figureText(finding.points)} 分，评分方案为 ${figureText(finding.profilePoints)} 分`;
  }
}

/** What belongs there instead, or what the other place says. */
export function checkSentence(finding: CheckFinding): string {
  const home = finding.cell.sheet;
  switch (finding.code) {
    case "missing-reason":
      return `请在 ${addressText(finding.reasonCell, home)} 写明偏差原因及改进措施`;
    case "lost-format":
      return finding.ratio ? `这里应是 ${rateText(finding.ratio)}` : "没有分母，不能计算比率，应留空";
    case "empty-table-without-note":
      return "空表应在表下注明原因，如“本年度没有……支出，故本表无数据”";
    case "wrong-note":
      return finding.problem === "names-other-fund"
        ? `本表是${quoted(FORM_NAMES[finding.kind])}，说明写${quoted(labelText(finding.note))}`
        : `说明写${quoted(labelText(finding.note))}`;
    case "label-drift":
      return `${addressText(finding.other, home)} 写作${quoted(labelText(finding.otherLabel))}`;
    case "malformed-code":
      return `已按${quoted(finding.readAs)}核对`;
    case "text-for-number":
      return `现填${quoted(labelText(finding.text))}，用到它的关系没有核对`;
    case "error-value":
      return "用到它的关系没有核对，请先改正公式";
    case "doubled-row":
      return `另一行在 ${addressText(finding.other, home)}`;
    case "over-fulfilled":
      return `指标值 ${finding.target}，完成 ${finding.actual}，达到 ${rateText(finding.limit)} 以上${finding.needsReason ? "应填写原因" : "，指标值可能偏低"}；得分不因此改动`;
    case "actual-not-a-number":
      return finding.actual === "" ? `指标值是 ${finding.target}，实际完成值未填，得分不能重算` : `指标值是 ${finding.target}，现填${quoted(labelText(finding.actual))}，得分不能重算`;
    case "target-without-number":
      return finding.target === "" ? "指标值未填，得分不能按比例核对" : `现填${quoted(labelText(finding.target))}，得分不能按比例核对`;
    case "score-out-of-band":
      return `满分 ${figureText(finding.points)} 分，${scoring.band(finding)}`;
    case "not-applicable-points":
      return { shift: "评分方案：分值应调剂到同一一级指标的其他指标", renormalise: "评分方案：不计入总分，其余得分折算成百分制", full: "评分方案：按满分计" }[finding.policy];
    case "perfect-total":
      return `执行率见 ${addressText(finding.rateCell, home)}，执行率得分应低于满分`;
    case "grade-mismatch":
      return finding.below
        ? `${quoted(finding.grade)}为 ${figureText(finding.from)} 分及以上、不足 ${figureText(finding.below)} 分`
        : `${quoted(finding.grade)}为 ${figureText(finding.from)} 分及以上`;
    case "weights-differ":
      return `按评分方案${quoted(finding.profile)}核对得分，表中分值不因此改动`;
  }
}
