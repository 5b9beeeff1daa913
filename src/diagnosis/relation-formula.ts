import { absolute, decimalToText, isZero, normalize, sign, ONE, equals, type Decimal } from "../number/decimal";
import { isProduct, ratiosOf } from "../relations/check-product";
import type { CellLookup } from "../relations/evaluate";
import { readFigure } from "../relations/figure";
import type { Operand, OperandRole, Relation } from "../relations/relation";
import { addressToText, rangeToText, type CellReference } from "../sheet/address";
import { isBlankLike } from "../sheet/blank-like";

const PLAIN_SHEET = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
/** Names that Excel would read as a cell (`A1`, `R1C1`) or a truth value. */
const LOOKS_LIKE_CELL = /^(?:[A-Z]{1,3}\d+|R\d*C?\d*|C\d*|TRUE|FALSE)$/i;

function prefix(sheet: string, home: string): string {
  if (sheet === home) return "";
  const isPlain = PLAIN_SHEET.test(sheet) && !LOOKS_LIKE_CELL.test(sheet);
  return isPlain ? `${sheet}!` : `'${sheet.replaceAll("'", "''")}'!`;
}

function address(cell: CellReference, home: string): string {
  return prefix(cell.sheet, home) + addressToText(cell);
}

interface Run {
  readonly first: CellReference;
  last: CellReference;
}

/** Whether `next` continues a run of cells down a column or along a row. */
function continues({ first, last }: Run, next: CellReference): boolean {
  if (next.sheet !== last.sheet) return false;
  const down = next.column === last.column && next.row === last.row + 1 && first.column === next.column;
  const along = next.row === last.row && next.column === last.column + 1 && first.row === next.row;
  return down || along;
}

function ranges(cells: readonly CellReference[], home: string): string[] {
  const runs: Run[] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    if (run && continues(run, cell)) run.last = cell;
    else runs.push({ first: cell, last: cell });
  }
  return runs.map(({ first, last }) =>
    prefix(first.sheet, home) + rangeToText({ top: first.row, left: first.column, bottom: last.row, right: last.column }),
  );
}

/** `C4`, `C4/10000`, `C4*0.5`; a dash typed for nothing counts as zero. */
function addend({ cell, factor }: Operand, home: string, cells: CellLookup): string {
  const own = address(cell, home);
  const reference = typeof cells(cell)?.value === "string" ? `N(${own})` : own;
  const size = normalize(absolute(factor));
  if (equals(size, ONE)) return reference;
  return size.units === 1 ? `${reference}/1${"0".repeat(size.scale)}` : `${reference}*${decimalToText(size)}`;
}

function linear({ target, operands, constant }: Relation, cells: CellLookup): string {
  const home = target.cell.sheet;
  const rest = constant && !isZero(constant) ? signed(constant) : "";
  if (operands.length > 1 && operands.every(({ factor }) => equals(factor, ONE))) {
    return `SUM(${ranges(operands.map(({ cell }) => cell), home).join(",")})${rest}`;
  }
  const terms = operands.map((operand) => (sign(operand.factor) < 0 ? "-" : "+") + addend(operand, home, cells));
  return terms.join("").replace(/^\+/, "") + rest;
}

function signed(value: Decimal): string {
  return (sign(value) < 0 ? "-" : "+") + decimalToText(absolute(value));
}

/** A rate that stands as 98 is divided by 100, one that stands as 98 % or 0.98 is not. */
function product({ target, operands }: Relation, cells: CellLookup): string | undefined {
  const [rate, points] = (["other", "points"] as const).map((role) => operands.find((candidate) => candidate.role === role));
  const figure = rate && readFigure(cells(rate.cell), rate);
  if (!rate || !points || figure?.state !== "number") return undefined;
  const [ratio] = ratiosOf(figure);
  const home = target.cell.sheet;
  const divisor = ratio && equals(ratio, figure.stored) ? "" : "/100";
  return `ROUND(${address(rate.cell, home)}*${address(points.cell, home)}${divisor},2)`;
}

/** A number typed as text: Excel's SUM passes over it in silence. */
function isTextNumber(operand: Operand, cells: CellLookup): boolean {
  const value = cells(operand.cell)?.value;
  return operand.reading === "points-in-label" || operand.reading === "amount-in-text" || (typeof value === "string" && !isBlankLike(value));
}

/**
 * The Excel formula (without `=`) by which the target follows from its operands, or undefined where
 * a formula over these cells would not give the right figure. `asPoints`: the rate is written as 98, not 0.98.
 */
export function formulaOf(relation: Relation, cells: CellLookup, asPoints = false): string | undefined {
  const { target, operands, kind, scored, execution } = relation;
  // Targets and actual values are texts that no short formula reads.
  if (scored || operands.length === 0 || operands.some((operand) => isTextNumber(operand, cells))) return undefined;
  const at = (role: OperandRole) => {
    const operand = operands.find((candidate) => candidate.role === role);
    return operand && address(operand.cell, target.cell.sheet);
  };
  const [numerator, denominator, points] = [at("numerator"), at("denominator"), at("points")];
  if (kind === "ratio") {
    return numerator && denominator && `IF(${denominator}=0,"",${numerator}/${denominator}${asPoints ? "*100" : ""})`;
  }
  if (isProduct(relation)) return product(relation, cells);
  if (kind === "score") {
    // A printed rate is a rounded one, which a formula over the exact figures does not give.
    if (!numerator || !denominator || !points || execution?.rate === "shown") return undefined;
    const rate = `${numerator}/${denominator}`;
    return `ROUND(${execution?.isCapped === false ? rate : `MIN(${rate},1)`}*${points},2)`;
  }
  if (kind === "average") return `AVERAGE(${ranges(operands.map(({ cell }) => cell), target.cell.sheet).join(",")})`;
  return kind === "cap" || kind === "weights" ? undefined : linear(relation, cells);
}
