import { add, compare, divide, equals, round, shift, subtract, ZERO, type Decimal } from "../number/decimal";
import type { Interval } from "../number/interval";
import { evaluate } from "../relations/evaluate";
import type { Figure } from "../relations/figure";
import type { Term } from "../relations/relation";
import { correctionOf, middle, type Correction } from "./correction";
import type { Equation } from "./equation";
import { replaceOwnChange, type Sketch } from "./sketch";
import { isRoundFigure, slipBetween, UNIT_EXPONENTS, weightOfSlip, type Slip } from "./slip";
import type { Ties } from "./ties";

/** A cell that may be the wrong one, with the figure that would close the relation. */
export interface Suspicion extends Correction {
  readonly term: Term;
  readonly isTarget: boolean;
  readonly wasBlank: boolean;
  /** The figure as written, zero where the cell is blank. */
  readonly written: Decimal;
  /** The figure put in its place for the rest of the search. */
  readonly right: Decimal;
  /** `right` is the only figure that closes what this correction closes. */
  readonly isUnique: boolean;
  readonly slip?: Slip;
}

/** More figures than this within rounding, and a slip of the hand among them proves nothing. */
const MOST_FIGURES = 9;

/** The figures with `decimals` decimals that a cell may show for its change to lie in `range`; none when they are many. */
function figuresWithin(written: Decimal, { low, high }: Interval, decimals: number): Decimal[] {
  if (compare(low, high) === 0) return [add(written, low)];
  const step: Decimal = { units: 1, scale: decimals };
  const width = divide(subtract(high, low), step, 0);
  if (!width || width.units > MOST_FIGURES) return [];
  const figures: Decimal[] = [];
  const start = round(low, decimals);
  for (let change = compare(start, low) < 0 ? add(start, step) : start; compare(change, high) <= 0; change = add(change, step)) {
    figures.push(add(written, change));
  }
  return figures;
}

interface Fitting {
  readonly figure: Decimal;
  readonly slip: Slip | undefined;
}

/** Of figures that all differ by a unit of measure, the one that the written figure is when it is converted. */
function convertedFigure(written: Decimal, fitting: readonly Fitting[], decimals: number): Fitting | undefined {
  if (fitting.length === 0 || fitting.some(({ slip }) => slip !== "unit-slip")) return undefined;
  return fitting.find(({ figure }) =>
    UNIT_EXPONENTS.some((exponent) =>
      [exponent, -exponent].some((places) => equals(round(shift(written, places), decimals), round(figure, decimals))),
    ),
  );
}

/** The figure to put in place: the one a slip explains, if only one, else the middle of what is possible. */
function choose(written: Decimal, range: Interval, decimals: number): { right: Decimal; isUnique: boolean; slip?: Slip } | undefined {
  const figures = figuresWithin(written, range, decimals);
  const slips = figures.map((figure) => ({ figure, slip: slipBetween(written, figure, decimals) }));
  const change = middle(range, decimals);
  const exact = change && add(written, change);
  // A round figure ties exactly: its neighbours within rounding only look like a slip because they have more digits.
  if (exact && isRoundFigure(exact)) return { right: exact, isUnique: true };
  for (const weight of [2, 1]) {
    const fitting = slips.filter(({ slip }) => weightOfSlip(slip) === weight);
    const only = fitting.length === 1 ? fitting[0] : convertedFigure(written, fitting, decimals);
    if (only?.slip) return { right: only.figure, isUnique: true, slip: only.slip };
    if (fitting.length > 1) break;
  }
  return exact && { right: exact, isUnique: figures.length === 1 };
}

/** The sketch with its figure; undefined where the column cannot print one that fits. */
export function suspicionOf(ties: Ties, sketch: Sketch): Suspicion | undefined {
  const { term, isTarget, wasBlank, range, closed, opened, stillOpen } = sketch;
  const figure = ties.figure(term);
  const written = figure.state === "number" ? figure.shown : ZERO;
  const choice = choose(written, range, figure.state === "number" ? figure.decimals : term.decimals);
  if (!choice) return undefined;
  return { term, isTarget, wasBlank, written, ...choice, closed, opened, stillOpen, changes: replaceOwnChange(sketch, written, choice.right) };
}

/** A computed rate or score as its cell prints it: rates stand with a percent sign, as points, or bare. */
function shownResult(expected: Decimal, { relation }: Equation, figure: Figure | undefined): Decimal {
  const decimals = figure?.decimals ?? relation.target.decimals;
  if (relation.kind === "score") return round(expected, Math.max(decimals, 2));
  if (relation.kind !== "ratio" || !figure) return round(expected, decimals);
  const asPoints = figure.percent || compare(figure.shown, { units: 15, scale: 1 }) > 0;
  return round(asPoints ? shift(expected, 2) : expected, decimals);
}

/** The target of a rate or a score: its right figure is known; what it is computed from is not. */
export function suspectResult(ties: Ties, source: Equation): Suspicion | undefined {
  const { target } = source.relation;
  const figure = ties.figure(target);
  const expected = evaluate(source.relation, ties.lookup)?.expected;
  if (!expected || (figure.state !== "number" && figure.state !== "blank") || source.relation.kind === "cap") return undefined;
  const right = shownResult(expected, source, figure.state === "number" ? figure : undefined);
  const written = figure.state === "number" ? figure.shown : ZERO;
  const correction = correctionOf(ties, [{ term: target, delta: subtract(right, written) }], false);
  const slip = slipBetween(written, right, right.scale);
  return {
    term: target, isTarget: true, wasBlank: figure.state === "blank", written, right,
    isUnique: figure.state === "number", ...(slip ? { slip } : {}), ...correction,
  };
}
