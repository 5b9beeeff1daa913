import type { RelationFinding } from "../../diagnosis/finding";
import type { Arithmetic } from "../../locales/arithmetic";
import { operandInRole, targetLabel } from "../../locales/finding-figures";
import type { FigureTableTexts } from "../../locales/pane/figure-table-texts";
import { scoreFigures } from "../../locales/score-figures";
import { sameReference, type CellReference } from "../../sheet/address";
import type { FigureLine } from "./figure-lines";

/** The cells of actual and target value: the working says which of them is divided by the other. */
function textCells(finding: RelationFinding): { actual: CellReference | undefined; target: CellReference | undefined } {
  const [top, base] = [operandInRole(finding, "numerator")?.operand.cell, operandInRole(finding, "denominator")?.operand.cell];
  return finding.scored?.working.method === "inverse-ratio" ? { actual: base, target: top } : { actual: top, target: base };
}

function line(cell: CellReference | undefined, label: string, figure: string): FigureLine[] {
  return figure === "" ? [] : [{ ...(cell && { cell }), label, figure }];
}

/** The score of an indicator: what was reached and asked for, how they are divided, the points, and what is written. */
export function scoredLines(finding: RelationFinding, shape: Extract<Arithmetic, { shape: "scored" }>, texts: FigureTableTexts): FigureLine[] {
  const { working, difference } = shape;
  const figures = scoreFigures(working);
  const cells = textCells(finding);
  const isInverse = working.method === "inverse-ratio";
  const isDivided = isInverse || working.method === "ratio";
  const sign = isDivided ? "÷ " : "";
  const actual = line(cells.actual, (isInverse ? sign : "") + texts.actualValue, figures.actual);
  const target = line(cells.target, (isInverse ? "" : sign) + texts.targetValue, figures.target);
  const { target: written, suspect } = finding;
  const isSuspect = suspect !== undefined && sameReference(suspect, written.cell);
  return [
    ...(isInverse ? [...target, ...actual] : [...actual, ...target]),
    ...(working.share && working.method !== "full" && working.method !== "none" ? [{ label: texts.rate, figure: figures.share, isResult: true }] : []),
    ...line(operandInRole(finding, "points")?.operand.cell, working.share ? `× ${texts.points}` : texts.points, figures.points),
    { label: texts.due, figure: figures.score, isResult: true },
    { cell: written.cell, label: targetLabel(finding), figure: difference ? difference.actual : texts.notFilled, isSuspect },
    ...(difference ? [{ label: texts.difference, figure: difference.signed, isDifference: true }] : []),
  ];
}
