import type { OperandFigure, RelationFinding } from "../diagnosis/finding";
import { add, decimal, equals, isZero, multiply, normalize, ZERO, type Decimal } from "../number/decimal";
import type { OperandRole } from "../relations/relation";
import type { MoneyUnit } from "../sheet/unit";
import { labelText } from "./label-text";
import { isConverted } from "./operand-expression";

/** Operands that hold a figure; blank ones add nothing and would only lengthen the sentence. */
export function filledOperands(finding: RelationFinding): readonly OperandFigure[] {
  return finding.operands.filter(({ value }) => value !== null);
}

export function operandInRole(finding: RelationFinding, role: OperandRole): OperandFigure | undefined {
  return finding.operands.find(({ operand }) => operand.role === role);
}

/** Decimals in which the parts and their total are printed: those of the finest column among them. */
export function commonDecimals(finding: RelationFinding): number {
  const own = filledOperands(finding).filter(({ operand }) => !isConverted(operand));
  return Math.max(finding.target.decimals, ...own.map(({ operand, value }) =>
    Math.max(operand.decimals, normalize(value ?? ZERO).scale)));
}

/** Only the decimals that the parts need: points read better as 98 than as 98.00. */
export function fewestDecimals(finding: RelationFinding): number {
  return Math.max(0, ...filledOperands(finding).map(({ value }) => normalize(value ?? ZERO).scale));
}

/** The parts are measured against a sum that is no cell's figure: their own total then stands as the written side. */
export function hasFixedTotal(finding: RelationFinding): boolean {
  const { expected, actual } = finding.verdict;
  if (!expected || !actual || equals(expected, actual)) return false;
  const total = filledOperands(finding).reduce(
    (so, { operand, value }) => add(so, multiply(value ?? ZERO, operand.factor)), finding.constant ?? ZERO);
  return equals(total, actual);
}

/** Parts stand in the target's row, so that the columns tell them apart; two panels side by side have row labels each. */
export function isAcross({ target, operands, name }: RelationFinding): boolean {
  const row = labelText(name.row);
  return operands.length > 0 && operands.every(({ operand: { cell }, name: own }) =>
    cell.row === target.cell.row && cell.sheet === target.cell.sheet && ["", row].includes(labelText(own.row)));
}

/** What the target is called among its parts: by its column in a sum across, else by its row. */
export function targetLabel(finding: RelationFinding): string {
  const [row, column] = [labelText(finding.name.row), labelText(finding.name.column)];
  return isAcross(finding) ? column || row : row || column;
}

/** What an operand is called; by both names where neither the row nor the column is shared with the target. */
export function operandLabel(finding: RelationFinding, { operand, name }: OperandFigure): string {
  const [row, column] = [labelText(name.row), labelText(name.column)];
  if (isAcross(finding)) return column || row;
  const aside = operand.cell.column !== finding.target.cell.column && operand.cell.sheet === finding.target.cell.sheet;
  return aside && row && column && row === labelText(finding.name.row) ? column : row || column;
}

const UNIT_EXPONENTS: readonly (readonly [MoneyUnit, number])[] = [["元", 0], ["千元", 3], ["万元", 4], ["亿元", 8]];

/** The unit of an operand's own table, from the factor that converts it into the target's. */
export function unitBeforeConversion(factor: Decimal, target: MoneyUnit): MoneyUnit | undefined {
  const aim = UNIT_EXPONENTS.find(([unit]) => unit === target)?.[1] ?? 0;
  return UNIT_EXPONENTS.find(([, exponent]) => {
    const ratio = exponent >= aim ? decimal(10 ** (exponent - aim)) : decimal(1, aim - exponent);
    return isZero(add(ratio, multiply(decimal(-1), normalize(factor))));
  })?.[0];
}
