import type { OperandFigure, RelationFinding } from "../../diagnosis/finding";
import { figureText, MINUS, shownDifference, signedText } from "../../locales/figure-text";
import { commonDecimals, fewestDecimals, filledOperands, hasFixedTotal, operandLabel, targetLabel } from "../../locales/finding-figures";
import { fragmentOf } from "../../locales/fragment";
import type { FigureTableTexts } from "../../locales/pane/figure-table-texts";
import { isZero, sign, ZERO } from "../../number/decimal";
import { sameReference, type CellReference } from "../../sheet/address";
import type { FigureLine, FigureLines } from "./figure-lines";

function isSuspect(finding: RelationFinding, cell: CellReference): boolean {
  return finding.suspect !== undefined && sameReference(cell, finding.suspect);
}

function partLine(finding: RelationFinding, part: OperandFigure): FigureLine {
  const { operand, value } = part;
  const figure = (sign(operand.factor) < 0 ? `${MINUS} ` : "") + figureText(value ?? ZERO, operand.decimals);
  return { cell: operand.cell, label: operandLabel(finding, part), figure, isSuspect: isSuspect(finding, operand.cell) };
}

/** Parts that have to make a round sum, or have a fixed part: the same rows, worked out here. */
function plainSum(finding: RelationFinding, texts: FigureTableTexts): FigureLine[] {
  const { expected = ZERO, actual } = finding.verdict;
  const isFixed = hasFixedTotal(finding);
  const shown = shownDifference(expected, actual ?? ZERO, isFixed ? fewestDecimals(finding) : commonDecimals(finding));
  const constant = finding.constant && !isZero(finding.constant) ? [{ label: texts.constant, figure: signedText(finding.constant) }] : [];
  const written: FigureLine = {
    cell: finding.target.cell, label: targetLabel(finding), figure: actual ? shown.actual : texts.notFilled, isSuspect: isSuspect(finding, finding.target.cell),
  };
  return [
    ...filledOperands(finding).map((part) => partLine(finding, part)),
    ...constant,
    ...(isFixed
      ? [{ label: texts.computed(finding.kind), figure: shown.actual, isResult: true }, { label: texts.expected, figure: shown.expected }]
      : [{ label: texts.computed(finding.kind), figure: shown.expected, isResult: true }, written]),
    { label: texts.difference, figure: shown.signed, isDifference: true },
  ];
}

/** A sum as accountants write it: parts, single rule, the computed total, the written one, the difference. */
export function sumLines(finding: RelationFinding, texts: FigureTableTexts, isWhole: boolean): FigureLines {
  const fragment = fragmentOf(finding, isWhole);
  if (!fragment) return { lines: plainSum(finding, texts), omitted: null };
  const { target, omitted } = fragment;
  return {
    lines: [
      ...fragment.rows.map(({ cell, label, figure, conversion, isSuspect: suspect }) => (
        { cell, label: conversion === "" ? label : `${label} ${conversion}`, figure, isSuspect: suspect })),
      { label: texts.computed(finding.kind), figure: fragment.computed, isResult: true },
      { cell: target.cell, label: target.label, figure: target.figure === "" ? texts.notFilled : target.figure, isSuspect: target.isSuspect },
      { label: texts.difference, figure: fragment.difference, isDifference: true },
    ],
    omitted: omitted && { after: omitted.after, count: omitted.count + fragment.rows.length },
  };
}
