import { subtract, ZERO, type Decimal } from "../number/decimal";
import type { Interval } from "../number/interval";
import { evaluate } from "../relations/evaluate";
import type { Term } from "../relations/relation";
import { closingChanges, correctionOf, intersection, middle, worth } from "./correction";
import { isOpenVerdict, weightIn, type Equation } from "./equation";
import type { Participation } from "./participation";
import type { CellChange, Ties } from "./ties";

/** A first look at a cell of an open relation: what a change of it that closes the relation does to the others. */
export interface Sketch {
  readonly term: Term;
  readonly isTarget: boolean;
  readonly wasBlank: boolean;
  /** The changes of the shown figure that do what is counted here. */
  readonly range: Interval;
  readonly closed: readonly Equation[];
  readonly opened: readonly Equation[];
  readonly stillOpen: number;
  /** The cell's own change, and those of derived cells that follow. */
  readonly changes: readonly CellChange[];
}

const TARGET_WEIGHT: Decimal = { units: -1, scale: 0 };
/** A cell that contradicts so many relations that tie is out of the question. */
const MOST_OPENED = 4;

function sketchOf(ties: Ties, source: Equation, term: Term, isTarget: boolean, weight: Decimal): Sketch | undefined {
  const { state } = ties.figure(term);
  if (state !== "number" && state !== "blank") return undefined;
  let range = closingChanges(source, weight);
  const closed = [source];
  const opened: Equation[] = [];
  let stillOpen = 0;
  const around = ties.participations(term.cell);
  // Open relations first: they say what the change is, the others only whether they bear it.
  for (const wanted of [true, false]) {
    for (const { equation, weight: other } of around) {
      if (equation === source || !equation.isLinear || equation.isOpen !== wanted) continue;
      const both = intersection(range, closingChanges(equation, other));
      if (both) range = both;
      if (both && wanted) closed.push(equation);
      else if (!both && wanted) stillOpen++;
      else if (!both) opened.push(equation);
      if (opened.length >= MOST_OPENED) return undefined;
    }
  }
  return { term, isTarget, wasBlank: state === "blank", range, closed, opened, stillOpen, changes: [] };
}

/**
 * The sketches of the cells of a linear relation. In a long one nothing would tell its parts from each other, so
 * only those are looked at that another open relation points to.
 */
export function sketches(ties: Ties, source: Equation, onlyCrossing: boolean): Sketch[] {
  const { target, operands, fixedTotal } = source.relation;
  const found = fixedTotal ? [] : [sketchOf(ties, source, target, true, TARGET_WEIGHT)];
  const crosses = ({ equation }: Participation) => equation.isOpen && equation !== source;
  for (const operand of operands) {
    if (onlyCrossing && !ties.participations(operand.cell).some(crosses)) continue;
    found.push(sketchOf(ties, source, operand, false, weightIn(source.relation, operand)));
  }
  return found.filter((sketch) => sketch !== undefined);
}

function others(ties: Ties, { term }: Sketch): Participation[] {
  return ties.participations(term.cell).filter(({ equation }) => !equation.isLinear);
}

/** The most that rates and scores computed from the cell could add to its worth. */
export function promise(ties: Ties, sketch: Sketch): number {
  return 4 * others(ties, sketch).filter(({ equation }) => equation.isOpen).length;
}

function ownChange(ties: Ties, { term, range }: Sketch): CellChange | undefined {
  const figure = ties.figure(term);
  const delta = middle(range, figure.state === "number" ? figure.decimals : term.decimals);
  return delta && { term, delta };
}

/** The sketch with the rates and scores that the cell enters; undefined where its column cannot print the figure. */
export function withRates(ties: Ties, sketch: Sketch): Sketch | undefined {
  const change = ownChange(ties, sketch);
  if (!change) return undefined;
  const rates = others(ties, sketch);
  if (rates.length === 0) return { ...sketch, changes: [change] };
  const closed = [...sketch.closed];
  const opened = [...sketch.opened];
  let { stillOpen } = sketch;
  const after = ties.lookupWith([change]);
  for (const { equation } of rates) {
    const open = isOpenVerdict(evaluate(equation.relation, after)?.code ?? "holds");
    if (equation.isOpen && open) stillOpen++;
    else if (equation.isOpen) closed.push(equation);
    else if (open) opened.push(equation);
  }
  return { ...sketch, closed, opened, stillOpen, changes: [change] };
}

/** The sketch when derived cells follow, where they are all that speaks against it. */
export function withFollowers(ties: Ties, sketch: Sketch): Sketch | undefined {
  const { opened, term } = sketch;
  const drags = opened.length > 0 && opened.every(({ relation }) => relation.derived && relation.target.cell !== term.cell);
  const change = drags ? ownChange(ties, sketch) : undefined;
  return change && { ...sketch, ...correctionOf(ties, [change], true) };
}

export function worthOf(sketch: Sketch): number {
  const { closed, opened, stillOpen, wasBlank } = sketch;
  const changes = sketch.changes.length > 0 ? sketch.changes : [{ term: sketch.term, delta: ZERO }];
  return worth({ changes, closed, opened, stillOpen }) - (wasBlank ? 1 : 0);
}

/** Whether what speaks against the cell leaves it in question at all. */
export function isEligible(source: Equation, { closed, opened, wasBlank, isTarget }: Sketch): boolean {
  if (opened.length > 0 && (closed.length < 2 || opened.length >= closed.length)) return false;
  // A blank is wrong only where two relations ask for the same figure in it, or where it is the sum.
  return !wasBlank || closed.length >= 2 || (isTarget && source.relation.derived);
}

/** How far the change in `changes` is from another one for the same cell. */
export function replaceOwnChange(sketch: Sketch, written: Decimal, right: Decimal): readonly CellChange[] {
  return [{ term: sketch.term, delta: subtract(right, written) }, ...sketch.changes.slice(1)];
}
