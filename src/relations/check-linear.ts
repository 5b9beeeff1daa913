import {
  absolute, add, compare, decimal, divide, equals, isZero, multiply, subtract, ZERO, type Decimal,
} from "../number/decimal";
import { addIntervals, exactly, overlaps, scaleInterval, type Interval } from "../number/interval";
import { halfWidthOf, intervalOf, type Figure, type NoFigure } from "./figure";
import type { Relation } from "./relation";
import type { Verdict } from "./verdict";

/** A weighted figure of a linear relation; blanks are left out, they add nothing. */
interface Part {
  readonly figure: Figure;
  readonly factor: Decimal;
}

/** The values that a figure may stand for by what it stores: itself, unless it stores no more than it shows. */
function storedInterval(figure: Figure): Interval {
  return figure.hidesDigits ? exactly(figure.stored) : intervalOf(figure);
}

function isOne({ units, scale }: Decimal): boolean {
  return units === 1 && scale === 0;
}

/**
 * Plain addends of one scale that make the target exactly, as `plainSum` has it for numbers: here for figures in texts too. Undefined
 * wherever a closer look is needed.
 */
function plainlyHolds(relation: Relation, target: Figure, operands: readonly (Figure | NoFigure)[]): Verdict | undefined {
  const { shown } = target;
  if (relation.constant || relation.fixedTotal || target.hidesDigits || typeof shown.units !== "number") return undefined;
  let units = 0;
  let parts = 0;
  for (let index = 0; index < operands.length; index++) {
    const figure = operands[index];
    if (figure?.state !== "number") continue;
    const factor = relation.operands[index]?.factor;
    const own = figure.shown;
    if (figure.hidesDigits || own.scale !== shown.scale || typeof own.units !== "number" || !factor || !isOne(factor)) return undefined;
    units += own.units;
    if (!Number.isSafeInteger(units)) return undefined;
    parts++;
  }
  if (parts === 0 || units !== shown.units) return undefined;
  return { code: "holds", expected: shown, actual: shown, difference: ZERO };
}

function shownTotal(parts: readonly Part[], start: Decimal): Decimal {
  return parts.reduce((sum, { figure, factor }) => add(sum, isOne(factor) ? figure.shown : multiply(figure.shown, factor)), start);
}

function totalInterval(parts: readonly Part[], start: Decimal): Interval {
  return parts.reduce(
    (sum, { figure, factor }) => addIntervals(sum, scaleInterval(storedInterval(figure), factor)),
    exactly(start),
  );
}

function halfWidth({ figure, factor }: Part): Decimal {
  return absolute(multiply(halfWidthOf(figure), factor));
}

/** Four standard deviations of a sum of rounding errors: beyond it, rounding alone is unlikely. */
function isUnlikely(difference: Decimal, widths: readonly Decimal[]): boolean {
  const variance = widths.reduce((sum, width) => add(sum, multiply(width, width)), ZERO);
  // A rounding error is uniform over ±w, its variance w²/3; 4σ squared is 16/3 Σw².
  return compare(multiply(multiply(difference, difference), decimal(3)), multiply(variance, decimal(16))) > 0;
}

/** One coarse figure against finer ones: 890.17 万元 against 8,901,652.46 元 is plain rounding. */
function isPlainRounding(difference: Decimal, widths: readonly Decimal[], tolerance: Decimal): boolean {
  const coarsest = widths.reduce((most, width) => (compare(width, most) > 0 ? width : most), ZERO);
  const others = subtract(tolerance, coarsest);
  return compare(multiply(others, decimal(10)), coarsest) <= 0 && compare(difference, tolerance) <= 0;
}

/** Compares a target with the weighted total of its operands (sum, hierarchy, equality, change, weights). */
export function checkLinear(
  relation: Relation,
  target: Figure | NoFigure,
  operands: readonly (Figure | NoFigure)[],
): Verdict | null {
  const plain = target.state === "number" ? plainlyHolds(relation, target, operands) : undefined;
  if (plain) return plain;
  const constant = relation.constant ?? ZERO;
  const parts: Part[] = [];
  operands.forEach((figure, index) => {
    const operand = relation.operands[index];
    if (figure.state === "number" && operand) parts.push({ figure, factor: operand.factor });
  });
  const expected = shownTotal(parts, constant);
  if (parts.length === 0 && relation.constant === undefined) {
    if (target.state !== "number" || isZero(target.shown)) return null;
    return { code: "notChecked", reason: "operands-blank", actual: target.shown };
  }
  if (relation.fixedTotal) {
    const difference = subtract(relation.fixedTotal, expected);
    return { code: isZero(difference) ? "holds" : "broken", expected: relation.fixedTotal, actual: expected, difference };
  }
  if (target.state !== "number") {
    if (isZero(expected)) return null;
    return relation.derived
      ? { code: "broken", expected, difference: expected }
      : { code: "notChecked", reason: "target-blank", expected };
  }
  const difference = subtract(expected, target.shown);
  const hides = target.hidesDigits || parts.some(({ figure }) => figure.hidesDigits);
  if (!hides && isZero(difference)) return { code: "holds", expected, actual: target.shown, difference };
  const all: Part[] = [...parts, { figure: target, factor: decimal(1) }];
  const widths = all.map(halfWidth);
  const tolerance = widths.reduce(add, ZERO);
  const result = { expected, actual: target.shown, difference, tolerance };
  const storedTies = () => overlaps(totalInterval(parts, constant), storedInterval(target));
  if (isZero(difference)) return { code: storedTies() ? "holds" : "tail", ...result };
  const size = absolute(difference);
  if (isPlainRounding(size, widths, tolerance)) return { code: "holds", ...result };
  if (compare(size, tolerance) <= 0) return { code: isUnlikely(size, widths) ? "unlikely" : "tail", ...result };
  if (hides && storedTies()) return { code: "tail", ...result };
  return { code: "broken", ...result };
}

/** The mean of the operands that hold a figure (平均得分). */
export function checkAverage(
  relation: Relation,
  target: Figure | NoFigure,
  operands: readonly (Figure | NoFigure)[],
): Verdict | null {
  const figures = operands.filter((figure): figure is Figure => figure.state === "number");
  if (figures.length === 0 || target.state !== "number") return null;
  const sum = figures.reduce((so, figure) => add(so, figure.shown), ZERO);
  const expected = divide(sum, decimal(figures.length), target.decimals);
  if (!expected) return null;
  const difference = subtract(expected, target.shown);
  return { code: equals(expected, target.shown) ? "holds" : "broken", expected, actual: target.shown, difference };
}
