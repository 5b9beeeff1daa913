import { decimalToNumber } from "../../src/number/decimal";
import type { CheckedRelation } from "../../src/relations/checked-relation";
import { sameReference, type CellReference } from "../../src/sheet/address";
import type { Cell } from "../../src/sheet/cell";
import { printedNumber } from "../layout/figure-cells";

const LINEAR = new Set(["sum", "hierarchy", "equality", "change", "count", "weights"]);

/** A printed rate as a ratio, other figures as they are; plain floating point, apart from the engine's own arithmetic. */
function valueOf(cell: Cell | null): { value: number; unit: number } | undefined {
  const printed = printedNumber(cell);
  if (!printed) return undefined;
  const scale = printed.percent ? 0.01 : 1;
  return { value: decimalToNumber(printed.value) * scale, unit: 10 ** -printed.decimals * scale };
}

function printedValue(cell: Cell | null): number {
  const printed = printedNumber(cell);
  return printed ? decimalToNumber(printed.value) : 0;
}

type Lookup = (cell: CellReference) => Cell | null;

/** What is left of the relation's difference when `cell` changes by `delta`. */
function linearDifference({ relation, verdict }: CheckedRelation, cell: CellReference, delta: number): number {
  const before = verdict.difference ? decimalToNumber(verdict.difference) : 0;
  const asTarget = sameReference(relation.target.cell, cell) ? -delta : 0;
  return relation.operands.reduce(
    (sum, operand) => (sameReference(operand.cell, cell) ? sum + decimalToNumber(operand.factor) * delta : sum),
    before + asTarget,
  );
}

/** Half units of every figure together: what rounding can explain. */
function linearTolerance({ relation }: CheckedRelation, cells: Lookup): number {
  const terms = [...relation.operands.map(({ cell, decimals, exact, factor }) => ({ cell, decimals, exact, factor: Math.abs(decimalToNumber(factor)) })), { ...relation.target, factor: 1 }];
  return terms.reduce((sum, { cell, decimals, exact, factor }) => {
    const printed = printedNumber(cells(cell));
    return printed && !exact ? sum + (factor * 10 ** -Math.max(printed.decimals, decimals)) / 2 : sum;
  }, 0);
}

function rateViolated({ relation }: CheckedRelation, cells: Lookup): boolean {
  const inRole = (role: string) => valueOf(cells(relation.operands.find((operand) => operand.role === role)?.cell ?? relation.target.cell));
  const [target, above, below] = [valueOf(cells(relation.target.cell)), inRole("numerator"), inRole("denominator")];
  if (!target || !above || !below || below.value === 0) return false;
  const rate = above.value / below.value;
  if (relation.kind === "ratio") {
    const slack = Math.max(target.unit, 0.01) + (above.unit + Math.abs(rate) * below.unit) / Math.abs(below.value);
    return [1, 100].every((reading) => Math.abs(target.value / reading - rate) > slack);
  }
  const points = inRole("points");
  return points !== undefined && Math.abs(Math.max(0, Math.min(rate, 1)) * points.value - target.value) > Math.max(target.unit, 1);
}

/** The workbook before and after one cell was changed. */
export interface CellChange {
  readonly cell: CellReference;
  readonly before: Lookup;
  readonly after: Lookup;
}

/** Whether the relation, which held before the change, is violated after it beyond what rounding explains. */
export function isViolated(checked: CheckedRelation, { cell, before, after }: CellChange): boolean {
  const { kind } = checked.relation;
  if (!LINEAR.has(kind)) return (kind === "ratio" || kind === "score") && rateViolated(checked, after);
  const delta = printedValue(after(cell)) - printedValue(before(cell));
  return Math.abs(linearDifference(checked, cell, delta)) > linearTolerance(checked, after) * 1.0001 + 1e-6;
}

export function relationCells({ relation }: CheckedRelation): CellReference[] {
  return [relation.target.cell, ...relation.operands.map(({ cell }) => cell)];
}

export function takesPart(checked: CheckedRelation, cell: CellReference): boolean {
  return relationCells(checked).some((other) => sameReference(other, cell));
}
