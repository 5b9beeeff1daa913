import type { RelationFinding } from "../../diagnosis/finding";
import { addressToText } from "../../sheet/address";
import { arithmeticOf, type Arithmetic } from "../arithmetic";
import { figureText, type ShownDifference } from "../figure-text";
import { filledOperands, operandLabel, targetLabel } from "../finding-figures";
import { fullName, quoted } from "../label-text";
import { scoring } from "./scoring";

function place(label: string, address: string): string {
  return label === "" ? address : `${address} ${quoted(label)}`;
}

function more({ isMore, size }: ShownDifference, unit = ""): string {
  return `${size}${unit} ${isMore ? "more" : "less"}`;
}

/** The same difference seen from the written figure. */
function writtenMore({ isMore, size }: ShownDifference): string {
  return `${size} ${isMore ? "less" : "more"}`;
}

function equalSentence(shape: Extract<Arithmetic, { shape: "equal" }>, target: string, finding: RelationFinding): string {
  const { difference, conversion, sourceUnit } = shape;
  const only = filledOperands(finding)[0];
  const isElsewhere = only?.operand.cell.sheet !== finding.target.cell.sheet;
  const source = only ? place(isElsewhere ? fullName(only.name) : operandLabel(finding, only), shape.left) : shape.left;
  const unit = conversion && finding.unit ? ` ${finding.unit}` : "";
  const converted = conversion ? `${sourceUnit ? ` ${sourceUnit}` : ""}${conversion} = ${difference.expected}${unit}` : "";
  return `${source} is ${shape.source}${converted}, ${more(difference, unit)} than ${target}, ${difference.actual}${unit}; the two must be equal`;
}

/** The figures that do not tie, as one sentence with addresses. */
export function relationSentence(finding: RelationFinding): string {
  const cell = addressToText(finding.target.cell);
  const target = place(targetLabel(finding), cell);
  const shape = arithmeticOf(finding, (terms) => ` (${String(terms)} items)`);
  switch (shape.shape) {
    case "total":
      return `${shape.left} = ${shape.difference.expected}, ${more(shape.difference)} than ${target}`;
    case "total-missing":
      return `${shape.left} = ${shape.expected}, ${target} is blank`;
    case "equal":
      return equalSentence(shape, target, finding);
    case "equal-missing":
      return `must equal ${shape.left}, ${shape.expected}; ${cell} is blank`;
    case "fixed":
      return `${target} should be ${shape.difference.expected}; the sheet says ${shape.difference.actual}, ${writtenMore(shape.difference)}`;
    case "fixed-total":
      return `${shape.left} = ${shape.difference.actual} and should be ${shape.difference.expected}, ${writtenMore(shape.difference)}`;
    case "rate":
      return shape.written
        ? `${shape.left} = ${shape.expected}; ${cell} says ${shape.written.actual}, ${shape.written.points} points ${shape.written.isMore ? "more" : "less"}`
        : `${shape.left} = ${shape.expected}; ${cell} is blank`;
    case "empty-base":
      return `the base ${shape.base} is ${shape.isZero ? "0" : "blank"}, so there is no rate; ${cell} says ${shape.actual}`;
    case "score": {
      const capped = shape.isCapped ? ", counted as 100.00%" : "";
      const due = `${shape.left} = ${shape.rate}${capped}, × ${shape.points} = ${shape.expected}`;
      return shape.difference
        ? `${due}; ${cell} says ${shape.difference.actual}, ${writtenMore(shape.difference)}`
        : `${due}; ${cell} is blank`;
    }
    case "scored": {
      const due = scoring.working(shape.working);
      return shape.difference ? `${due}; ${cell} says ${shape.difference.actual}, ${writtenMore(shape.difference)}` : `${due}; ${cell} is blank`;
    }
    case "limit":
      return `${target} is ${shape.difference.actual}, its limit ${shape.limit} is ${shape.difference.expected}, ${writtenMore(shape.difference)}`;
  }
}

/** Why a difference counts as explained by rounding, or does not. */
export function toleranceSentence(finding: RelationFinding): string | null {
  const { tolerance } = finding.verdict;
  if (!tolerance || tolerance.units === 0) return null;
  const parts = filledOperands(finding).length;
  const items = parts === 1 ? "1 item" : `${String(parts)} items`;
  return `${items} and the total make ${String(parts + 1)} figures, so rounding allows ±${figureText(tolerance)}`;
}
