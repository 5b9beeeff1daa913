import { absolute, add, compare, isZero, multiply, negate, subtract, ZERO, type Decimal } from "../../number/decimal";
import type { Operand } from "../../relations/relation";
import type { CellReference } from "../../sheet/address";
import { correctionOf, type Correction } from "../correction";
import type { Equation } from "../equation";
import type { CellChange, Ties } from "../ties";

/** Rows whose two cells were exchanged, with the correction that puts them right. */
export interface Swap extends Correction {
  readonly leading: Equation;
  readonly cells: readonly CellReference[];
}

interface Row {
  readonly left: Operand | Equation["relation"]["target"];
  readonly right: Operand | Equation["relation"]["target"];
  /** What the exchange adds to the left cell. */
  readonly gain: Decimal;
  /** What it adds to the expected value of the left relation. */
  readonly effect: Decimal;
}

/** All subsets are tried up to so many rows; beyond, single rows and pairs. */
const MOST_ROWS = 12;
/** Relations of one shape that break together; more than this is not a slip in two columns. */
const MOST_PARALLEL = 24;
/** Subsets expected to fit by chance: above this a fit proves nothing. */
const MOST_CHANCE = 0.02;

/** The same relation in another column has the same rows, factors and kind. */
function shapeOf({ relation }: Equation): string {
  const { target, operands, kind } = relation;
  const { sheet, row, column } = target.cell;
  if (operands.some(({ cell }) => cell.sheet !== sheet || cell.column !== column)) return "";
  return `${sheet}|${kind}|${String(row)}|${operands.map(({ cell, factor }) => `${String(cell.row)}×${String(factor.units)}`).join()}`;
}

function rowsOf(ties: Ties, a: Equation, b: Equation): Row[] | undefined {
  const rows: Row[] = [];
  for (const [index, left] of a.relation.operands.entries()) {
    const right = b.relation.operands[index];
    if (!right) return undefined;
    const [here, there] = [ties.figure(left), ties.figure(right)];
    const numbers = [here, there].map((figure) => (figure.state === "number" ? figure.shown : figure.state === "blank" ? ZERO : undefined));
    const [from, to] = numbers;
    if (!from || !to) return undefined;
    const gain = subtract(to, from);
    if (!isZero(gain)) rows.push({ left, right, gain, effect: multiply(gain, left.factor) });
  }
  return rows;
}

function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i;
  return ways;
}

/** The subsets of one size whose effects add up to `wanted`; undefined when so many subsets fit some by chance. */
function subsets(rows: readonly Row[], size: number, wanted: Decimal, tolerance: Decimal): Row[][] {
  const found: Row[][] = [];
  const pick = (start: number, left: number, rest: Decimal, chosen: readonly Row[]) => {
    if (left === 0) {
      if (compare(absolute(rest), tolerance) <= 0) found.push([...chosen]);
      return;
    }
    for (let at = start; at <= rows.length - left; at++) {
      const row = rows[at];
      if (row) pick(at + 1, left - 1, subtract(rest, row.effect), [...chosen, row]);
    }
  };
  pick(0, size, wanted, []);
  return found;
}

function chanceOfFit(rows: readonly Row[], size: number, tolerance: Decimal): number {
  const scale = Math.max(...rows.map(({ effect }) => effect.scale));
  const units = (value: Decimal) => Math.abs(Number(value.units)) * 10 ** (scale - value.scale);
  const spread = 2 * size * Math.max(...rows.map(({ effect }) => units(effect)));
  return (choose(rows.length, size) * (2 * units(tolerance) + 1)) / spread;
}

function exchange(rows: readonly Row[]): CellChange[] {
  return rows.flatMap(({ left, right, gain }) => [{ term: left, delta: gain }, { term: right, delta: negate(gain) }]);
}

function swapBetween(ties: Ties, a: Equation, b: Equation): Swap | undefined {
  const tolerance = add(a.tolerance, b.tolerance);
  if (compare(absolute(add(a.difference, b.difference)), tolerance) > 0) return undefined;
  const rows = rowsOf(ties, a, b);
  if (!rows || rows.length === 0) return undefined;
  const most = rows.length <= MOST_ROWS ? rows.length : 2;
  for (let size = 1; size <= most; size++) {
    if (chanceOfFit(rows, size, tolerance) > MOST_CHANCE) return undefined;
    const fitting = subsets(rows, size, negate(a.difference), tolerance);
    if (fitting.length === 0) continue;
    const [only] = fitting;
    if (!only || fitting.length > 1) return undefined;
    const correction = correctionOf(ties, exchange(only), true);
    const closesBoth = correction.closed.includes(a) && correction.closed.includes(b);
    if (!closesBoth || correction.opened.length > 0) return undefined;
    return { ...correction, leading: a, cells: only.flatMap(({ left, right }) => [left.cell, right.cell]) };
  }
  return undefined;
}

/** Pairs of parallel columns that are off by the same amount in opposite directions, closed by exchanging rows. */
export function findSwaps(ties: Ties): Swap[] {
  const shapes = new Map<string, Equation[]>();
  for (const equation of ties.open) {
    const shape = equation.isLinear && equation.relation.operands.length > 0 ? shapeOf(equation) : "";
    if (shape !== "") shapes.set(shape, [...(shapes.get(shape) ?? []), equation]);
  }
  const swaps: Swap[] = [];
  for (const equations of shapes.values()) {
    if (equations.length > MOST_PARALLEL) continue;
    for (const [index, a] of equations.entries()) {
      for (const b of equations.slice(index + 1)) {
        const swap = a.isOpen && b.isOpen ? swapBetween(ties, a, b) : undefined;
        if (!swap) continue;
        swaps.push({ ...swap, closed: ties.apply(swap.changes) });
      }
    }
  }
  return swaps;
}
