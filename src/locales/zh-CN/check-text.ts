import type { CheckFinding } from "../../checks/check-finding";
import { addressText } from "../address-text";
import { figureText, rateText } from "../figure-text";
import { fullName, labelText, quoted } from "../label-text";
import { FORM_NAMES } from "./form-name";

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
  }
}
