import type { RelationFinding } from "../../diagnosis/finding";
import { addressToText } from "../../sheet/address";
import { arithmeticOf, type Arithmetic } from "../arithmetic";
import { figureText, type ShownDifference } from "../figure-text";
import { filledOperands, operandLabel, targetLabel } from "../finding-figures";
import { fullName, quoted } from "../label-text";
import { scoring } from "./scoring";

const PLAIN_TOTALS = /^(合计|总计|小计|总分|得分|分值)$/;

/** A label in quotation marks, unless it is a plain word of the trade. */
function nameOf(label: string): string {
  return PLAIN_TOTALS.test(label) || label === "" ? label : quoted(label);
}

function more({ isMore, size }: ShownDifference, unit = ""): string {
  return `${isMore ? "多" : "少"} ${size}${unit}`;
}

/** The same difference seen from the written figure. */
function writtenMore({ isMore, size }: ShownDifference): string {
  return `${isMore ? "少" : "多"} ${size}`;
}

/** `合计 C7`, `“本年支出合计”C7`. */
function place(label: string, address: string): string {
  const name = nameOf(label);
  return name === "" ? address : name.endsWith("”") ? name + address : `${name} ${address}`;
}

/** The one figure that the target must equal: on another sheet the address leads, as the reader has to go there. */
function sourcePlace(finding: RelationFinding, address: string): string {
  const only = filledOperands(finding)[0];
  if (!only) return `${address} `;
  if (only.operand.cell.sheet === finding.target.cell.sheet) return `${place(operandLabel(finding, only), address)} `;
  const name = fullName(only.name);
  return name === "" ? `${address} ` : `${address} 的${quoted(name)}`;
}

function equalSentence(shape: Extract<Arithmetic, { shape: "equal" }>, target: string, finding: RelationFinding): string {
  const { difference, conversion, sourceUnit } = shape;
  const unit = conversion && finding.unit ? ` ${finding.unit}` : "";
  const converted = conversion ? `${sourceUnit ? ` ${sourceUnit}` : ""}${conversion} = ${difference.expected}${unit}` : "";
  return `${sourcePlace(finding, shape.left)}为 ${shape.source}${converted}，比${target} 的 ${difference.actual}${unit}${unit ? "" : " "}${more(difference, unit)}，两数应相等`;
}

/** A full-width bracket brings its own space. */
function equals(left: string): string {
  return left.endsWith("）") ? `${left}= ` : `${left} = `;
}

/** The figures that do not tie, as one sentence with addresses. */
export function relationSentence(finding: RelationFinding): string {
  const cell = addressToText(finding.target.cell);
  const target = place(targetLabel(finding), cell);
  const shape = arithmeticOf(finding, (terms) => `（${String(terms)} 项）`);
  switch (shape.shape) {
    case "total":
      return `${equals(shape.left)}${shape.difference.expected}，比${target} ${more(shape.difference)}`;
    case "total-missing":
      return `${equals(shape.left)}${shape.expected}，${target} 未填`;
    case "equal":
      return equalSentence(shape, target, finding);
    case "equal-missing":
      return `应与 ${shape.left} 的 ${shape.expected} 相等，${cell} 未填`;
    case "fixed":
      return `${target} 应为 ${shape.difference.expected}，表中 ${shape.difference.actual}，${writtenMore(shape.difference)}`;
    case "fixed-total":
      return `${equals(shape.left)}${shape.difference.actual}，应为 ${shape.difference.expected}，${writtenMore(shape.difference)}`;
    case "rate":
      return shape.written
        ? `${equals(shape.left)}${shape.expected}，表中 ${cell} 为 ${shape.written.actual}，${shape.written.isMore ? "多" : "少"} ${shape.written.points} 个百分点`
        : `${equals(shape.left)}${shape.expected}，${cell} 未填`;
    case "empty-base":
      return `分母 ${shape.base} ${shape.isZero ? "为 0" : "为空"}，不能计算，${cell} 却填了 ${shape.actual}`;
    case "score": {
      const capped = shape.isCapped ? "，按 100.00% 计" : "";
      const due = `${equals(shape.left)}${shape.rate}${capped}，× ${shape.points} = ${shape.expected}`;
      return shape.difference
        ? `${due}，表中 ${cell} 为 ${shape.difference.actual}，${writtenMore(shape.difference)}`
        : `${due}，${cell} 未填`;
    }
    case "scored": {
      const due = scoring.working(shape.working);
      return shape.difference ? `${due}，表中 ${cell} 为 ${shape.difference.actual}，${writtenMore(shape.difference)}` : `${due}，${cell} 未填`;
    }
    case "limit":
      return `${target} 为 ${shape.difference.actual}，上限 ${shape.limit} 为 ${shape.difference.expected}，${writtenMore(shape.difference)}`;
  }
}

/** Why a difference counts as explained by rounding, or does not. */
export function toleranceSentence(finding: RelationFinding): string | null {
  const { tolerance } = finding.verdict;
  if (!tolerance || tolerance.units === 0) return null;
  const parts = filledOperands(finding).length;
  return `${String(parts)} 个分项加合计共 ${String(parts + 1)} 个数，四舍五入允许 ±${figureText(tolerance)}`;
}
