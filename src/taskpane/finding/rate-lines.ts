import type { RelationFinding } from "../../diagnosis/finding";
import type { Arithmetic } from "../../locales/arithmetic";
import { figureText, MINUS } from "../../locales/figure-text";
import { operandInRole, operandLabel, targetLabel } from "../../locales/finding-figures";
import { labelText } from "../../locales/label-text";
import type { FigureTableTexts } from "../../locales/pane/figure-table-texts";
import { ZERO } from "../../number/decimal";
import type { OperandRole } from "../../relations/relation";
import { sameReference } from "../../sheet/address";
import type { FigureLine } from "./figure-lines";

function operandLine(finding: RelationFinding, role: OperandRole, sign: string): FigureLine[] {
  const figure = operandInRole(finding, role);
  if (!figure) return [];
  const { operand, value, name } = figure;
  return [{
    cell: operand.cell, label: sign + (labelText(name.column) || operandLabel(finding, figure)), figure: figureText(value ?? ZERO, operand.decimals),
    isSuspect: finding.suspect !== undefined && sameReference(finding.suspect, operand.cell),
  }];
}

function written(finding: RelationFinding, figure: string): FigureLine {
  const { target, suspect } = finding;
  return { cell: target.cell, label: targetLabel(finding), figure, isSuspect: suspect !== undefined && sameReference(suspect, target.cell) };
}

/** A rate against its division, the division first. */
export function rateLines(finding: RelationFinding, shape: Extract<Arithmetic, { shape: "rate" }>, texts: FigureTableTexts): FigureLine[] {
  const lines = [
    ...operandLine(finding, "numerator", ""), ...operandLine(finding, "denominator", "÷ "),
    { label: texts.rate, figure: shape.expected, isResult: true },
  ];
  if (!shape.written) return [...lines, written(finding, texts.notFilled)];
  const { actual, points, isMore } = shape.written;
  const difference = (isMore ? MINUS : "+") + points;
  return [...lines, written(finding, actual), { label: texts.differenceInPoints, figure: difference, isDifference: true }];
}

/** A score against rate × points. */
export function scoreLines(finding: RelationFinding, shape: Extract<Arithmetic, { shape: "score" }>, texts: FigureTableTexts): FigureLine[] {
  const quotient = [...operandLine(finding, "numerator", ""), ...operandLine(finding, "denominator", "÷ ")];
  // A rate that stands on the form is a line with its cell; one that is divided is a result.
  const [given] = quotient.length > 0 ? [] : operandLine(finding, "other", "");
  const lines = [
    ...quotient,
    given ? { ...given, figure: shape.rate } : { label: shape.isCapped ? `${texts.rate} · ${texts.capped}` : texts.rate, figure: shape.rate, isResult: true },
    ...operandLine(finding, "points", "× "),
    { label: texts.due, figure: shape.expected, isResult: true },
  ];
  if (!shape.difference) return [...lines, written(finding, texts.notFilled)];
  return [...lines, written(finding, shape.difference.actual), { label: texts.difference, figure: shape.difference.signed, isDifference: true }];
}
