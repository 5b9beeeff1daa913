import type { RelationFinding } from "../../diagnosis/finding";
import type { Arithmetic } from "../../locales/arithmetic";
import { figureText } from "../../locales/figure-text";
import { filledOperands, operandLabel, targetLabel } from "../../locales/finding-figures";
import { fullName } from "../../locales/label-text";
import { isElsewhere } from "../../locales/operand-expression";
import type { FigureTableTexts } from "../../locales/pane/figure-table-texts";
import { ZERO } from "../../number/decimal";
import { sameReference, type CellReference } from "../../sheet/address";
import type { MoneyUnit } from "../../sheet/unit";
import type { FigureLine } from "./figure-lines";

type Pair = Extract<Arithmetic, { readonly shape: "equal" | "equal-missing" | "limit" }>;

/** Two figures that must agree, or of which one bounds the other; the one from the other table first, converted where it has to be. */
export function pairLines(finding: RelationFinding, shape: Pair, texts: FigureTableTexts): FigureLine[] {
  const { target, suspect } = finding;
  const isSuspect = (cell: CellReference) => suspect !== undefined && sameReference(suspect, cell);
  const [source] = filledOperands(finding);
  const other = source && isElsewhere(source.operand.cell, target.cell.sheet);
  const lines: FigureLine[] = [];
  const conversion = shape.shape === "equal" ? shape.conversion : "";
  const withUnit = (label: string, unit: MoneyUnit | null | undefined) => (conversion !== "" && unit ? texts.inUnit(label, unit) : label);
  if (source) {
    const { operand, value, name } = source;
    const unit = shape.shape === "equal" ? shape.sourceUnit : undefined;
    const called = other ? fullName(name) : operandLabel(finding, source);
    lines.push({
      cell: operand.cell, label: shape.shape === "limit" ? `${texts.limit} · ${called}` : withUnit(called, unit), figure: figureText(value ?? ZERO, operand.decimals),
      isSuspect: isSuspect(operand.cell), ...(unit && { unit }),
    });
  }
  if (shape.shape === "equal" && conversion !== "") {
    lines.push({ label: `${texts.converted(finding.unit)}${conversion}`, figure: shape.difference.expected, isResult: true });
  }
  const label = withUnit(other ? fullName(finding.name) : targetLabel(finding), finding.unit);
  const isBlank = shape.shape === "equal-missing";
  lines.push({ cell: target.cell, label, figure: isBlank ? texts.notFilled : shape.difference.actual, isSuspect: isSuspect(target.cell) });
  if (!isBlank) lines.push({ label: texts.difference, figure: shape.difference.signed, isDifference: true });
  return lines;
}
