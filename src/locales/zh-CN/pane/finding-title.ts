import { isRelationFinding, type Finding, type RelationFinding } from "../../../diagnosis/finding";
import type { RelationKind } from "../../../relations/relation";
import { sameReference } from "../../../sheet/address";
import { rowNumbers } from "../../address-text";
import { filledOperands } from "../../finding-figures";
import { quoted } from "../../label-text";
import { shortLabel } from "../../short-label";

/** What fits one line at 350 pixels. */
const MOST_CHARACTERS = 18;
const FEWEST_OF_LABEL = 6;

/** The label gives way, never what is said of it. */
function about(label: string, what: string): string {
  const text = shortLabel(label, Math.max(FEWEST_OF_LABEL, MOST_CHARACTERS - what.length - 2));
  return text === "" ? what : quoted(text) + what;
}

const BROKEN: Readonly<Record<RelationKind, string>> = {
  sum: "与分项之和不符",
  hierarchy: "与下级之和不符",
  ratio: "比率与算式不符",
  change: "与两数之差不符",
  equality: "两数不一致",
  cap: "超过上限",
  weights: "分值合计不符",
  score: "得分与规则不符",
  count: "与实际个数不符",
  average: "与平均数不符",
};

/** The row says more than the column, which many figures share. */
function targetLabel({ name }: RelationFinding): string {
  return name.row || name.column;
}

/** What the cell that is suspected is called. */
function suspectLabel(finding: RelationFinding): string {
  const { suspect } = finding;
  const figure = suspect && finding.operands.find(({ operand }) => sameReference(operand.cell, suspect));
  return figure ? figure.name.row || figure.name.column : targetLabel(finding);
}

function byCause(finding: RelationFinding): string | null {
  const { cause, verdict } = finding;
  switch (cause?.code) {
    case "columns-swapped": {
      const rows = rowNumbers(cause.cells ?? []).join("、");
      return rows === "" ? null : `第 ${rows} 行的两列数疑似填反`;
    }
    case "unit-slip":
      return about(suspectLabel(finding), "疑似元、万元混用");
    case "item-omitted":
      return about(targetLabel(finding), "疑似漏列一项");
    case "item-doubled":
    case "of-which-doubled":
      return about(targetLabel(finding), "疑似重复计入一项");
    case "sign-reversed":
      return about(suspectLabel(finding), "疑似正负号相反");
    case "stale-copy":
      return about(suspectLabel(finding), "疑似复制后未改");
    case "score-above-points":
      return about(targetLabel(finding), "得分高于分值");
    case "wrong-base":
      return about(targetLabel(finding), "比率分母疑似有误");
    case "formula-range":
      return about(targetLabel(finding), "公式范围疑似有误");
    case "digit-typed":
      return about(suspectLabel(finding), "疑似录错数字");
    case "digit-dropped":
      return about(suspectLabel(finding), "疑似漏录数字");
    case "digit-inserted":
      return about(suspectLabel(finding), "疑似多录数字");
    case "digits-transposed":
      return about(suspectLabel(finding), "疑似数字颠倒");
    case "lost-format":
      return about(suspectLabel(finding), "疑似丢失百分号");
    case undefined:
    default:
      return verdict.code === "truncated" ? about(targetLabel(finding), "疑似截位") : null;
  }
}

function relationTitle(finding: RelationFinding): string {
  const { kind, verdict, target } = finding;
  const label = targetLabel(finding);
  if (verdict.reason === "base-empty") return about(label, "没有分母，不能计算");
  if (verdict.code === "broken" && !verdict.actual) return about(label, kind === "sum" ? "分项有数，合计未填" : "应填未填");
  const likely = byCause(finding);
  if (likely !== null) return likely;
  if (verdict.code === "unlikely") return about(label, finding.scored ? "得分低于应得" : "差额偏大");
  if (verdict.code === "tail") return about(label, "不完全相等");
  const parts = filledOperands(finding);
  const isPair = kind === "equality" || ((kind === "sum" || kind === "hierarchy") && parts.length === 1);
  if (!isPair) return about(label, BROKEN[kind]);
  return about(label, parts.some(({ operand }) => operand.cell.sheet !== target.cell.sheet) ? "两表不一致" : BROKEN.equality);
}

/** What is wrong, on one line. */
export function findingTitle(finding: Finding): string {
  if (isRelationFinding(finding)) return relationTitle(finding);
  switch (finding.code) {
    case "missing-reason":
      return about(finding.indicator, "扣分未填原因");
    case "lost-format":
      return about(finding.name.row || finding.name.column, "疑似丢失百分号");
    case "empty-table-without-note":
      return "空表没有说明原因";
    case "wrong-note":
      return finding.problem === "names-other-fund" ? "空表说明写的是另一张表" : "表中有数，说明却写无数据";
    case "label-drift":
      return about(finding.label, "与另一处名称不一致");
    case "malformed-code":
      return `科目编码${quoted(finding.written)}不合规则`;
    case "text-for-number":
      return about(finding.name.row || finding.name.column, "应填数字，现为文字");
    case "error-value":
      return about(finding.name.row || finding.name.column, `是错误值 ${finding.error}`);
    case "doubled-row":
      return about(finding.label, "列了两行，只计一次");
    case "over-fulfilled":
      return about(finding.indicator, "完成值远超指标值");
    case "actual-not-a-number":
      return about(finding.indicator, "实际完成值应填数值");
    case "target-without-number":
      return about(finding.indicator, "指标值没有数字");
    case "score-out-of-band":
      return about(finding.indicator, "得分不在档内");
    case "not-applicable-points":
      return about(finding.indicator, "不适用，仍有分值");
    case "perfect-total":
      return "执行率未满却得满分";
    case "grade-mismatch":
      return "等级与总分不符";
    case "weights-differ":
      return about(finding.levels.join("、"), "分值与评分方案不同");
  }
}
