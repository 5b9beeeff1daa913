import { add, absolute, compare, divide, multiply, negate, round, subtract, ZERO, type Decimal } from "../number/decimal";
import { evaluate } from "../relations/evaluate";
import type { CellReference } from "../sheet/address";
import type { Interval } from "../number/interval";
import { CellMap } from "./cell-map";
import { isOpenVerdict, type Equation } from "./equation";
import type { CellChange, Ties } from "./ties";

/** Changes made together, and what becomes of the relations they touch. */
export interface Correction {
  /** The cell that is wrong first, then cells derived from it that follow. */
  readonly changes: readonly CellChange[];
  readonly closed: readonly Equation[];
  /** Relations that tie now and would not any more. */
  readonly opened: readonly Equation[];
  /** Open relations that the cells stand in and that stay open. */
  readonly stillOpen: number;
}

/** A correction is worth what it closes; what it opens weighs the same, what it leaves or drags along a quarter. */
export function worth({ changes, closed, opened, stillOpen }: Correction): number {
  return 4 * closed.length - 4 * opened.length - stillOpen - (changes.length - 1);
}

const MOST_FOLLOWERS = 24;

function quotient(value: Decimal, weight: Decimal): Decimal {
  if (weight.scale === 0 && weight.units === 1) return value;
  if (weight.scale === 0 && weight.units === -1) return negate(value);
  return divide(value, weight, value.scale + 6) ?? ZERO;
}

/** The changes of a cell with this weight that bring the relation within its tolerance. */
export function closingChanges({ difference, tolerance }: Equation, weight: Decimal): Interval {
  const a = quotient(negate(add(difference, tolerance)), weight);
  const b = tolerance.units === 0 ? a : quotient(subtract(tolerance, difference), weight);
  return compare(a, b) <= 0 ? { low: a, high: b } : { low: b, high: a };
}

export function intersection(a: Interval, b: Interval): Interval | undefined {
  const low = compare(a.low, b.low) >= 0 ? a.low : b.low;
  const high = compare(a.high, b.high) <= 0 ? a.high : b.high;
  return compare(low, high) <= 0 ? { low, high } : undefined;
}

/** The middle of an interval as a cell of so many decimals can show it; undefined when it can show none in it. */
export function middle({ low, high }: Interval, decimals: number): Decimal | undefined {
  const centre = quotient(add(low, high), { units: 2, scale: 0 });
  const shown = centre.scale <= decimals ? centre : round(centre, decimals);
  return compare(low, shown) <= 0 && compare(shown, high) <= 0 ? shown : undefined;
}

/** What the target of a derived relation must change by to tie after `changes`. */
function changeOfTarget(ties: Ties, equation: Equation, difference: Decimal, changes: readonly CellChange[]): Decimal | undefined {
  const { target } = equation.relation;
  const figure = ties.figure(target);
  if (figure.state !== "number") return undefined;
  // A rounding difference that was there before stays.
  if (equation.isLinear) return round(subtract(difference, equation.difference), figure.decimals);
  const expected = evaluate(equation.relation, ties.lookupWith(changes))?.expected;
  if (!expected) return undefined;
  const shown = figure.percent ? multiply(expected, { units: 100, scale: 0 }) : expected;
  return subtract(round(shown, figure.decimals), figure.shown);
}

/**
 * The outcome of changing cells. Derived cells that would no longer tie follow when `follow` is set, as
 * they do on a sheet with formulas: a wrong part has then made its totals wrong too.
 */
export function correctionOf(ties: Ties, initial: readonly CellChange[], follow: boolean): Correction {
  const changes = [...initial];
  const differences = new Map<Equation, Decimal>();
  const changed = new CellMap<CellReference>();
  for (const { term } of initial) changed.set(term.cell, term.cell);
  const touch = ({ term, delta }: CellChange) => {
    for (const { equation, weight } of ties.participations(term.cell)) {
      const before = differences.get(equation) ?? equation.difference;
      differences.set(equation, equation.isLinear ? add(before, multiply(weight, delta)) : before);
    }
  };
  initial.forEach(touch);
  const isOpen = (equation: Equation, difference: Decimal) =>
    equation.isLinear
      ? compare(absolute(difference), equation.tolerance) > 0
      : isOpenVerdict(evaluate(equation.relation, ties.lookupWith(changes))?.code ?? "holds");
  // Followers are taken one at a time: each may bring others, or settle one that seemed due.
  const nextFollower = (): CellChange | undefined => {
    for (const [equation, difference] of differences) {
      const { derived, target } = equation.relation;
      if (!derived || equation.isOpen || changed.has(target.cell) || !isOpen(equation, difference)) continue;
      const delta = changeOfTarget(ties, equation, difference, changes);
      if (delta && delta.units !== 0) return { term: target, delta };
    }
    return undefined;
  };
  while (follow && changes.length <= MOST_FOLLOWERS) {
    const follower = nextFollower();
    if (!follower) break;
    changes.push(follower);
    changed.set(follower.term.cell, follower.term.cell);
    touch(follower);
  }
  const closed: Equation[] = [];
  const opened: Equation[] = [];
  let stillOpen = 0;
  for (const [equation, difference] of differences) {
    const open = isOpen(equation, difference);
    if (equation.isOpen) {
      if (open) stillOpen++;
      else closed.push(equation);
    } else if (open) opened.push(equation);
  }
  return { changes, closed, opened, stillOpen };
}
