import { absolute, add, decimalFromNumber, decimalToNumber, isZero, maximum, minimum, multiply, negate, ZERO, type Decimal } from "../number/decimal";
import type { CheckedRelation } from "../relations/checked-relation";
import type { CellLookup } from "../relations/evaluate";
import { halfUnit, halfWidthOf, readFigure } from "../relations/figure";
import type { Operand, Relation, RelationKind, Term } from "../relations/relation";
import type { VerdictCode } from "../relations/verdict";

const LINEAR: ReadonlySet<RelationKind> = new Set(["sum", "hierarchy", "equality", "change", "weights", "count"]);
const CHECKED: ReadonlySet<VerdictCode> = new Set(["holds", "tail", "unlikely", "truncated", "broken"]);
const OPEN: ReadonlySet<VerdictCode> = new Set(["unlikely", "truncated", "broken"]);

/** A checked relation as the search for the wrong cell sees it: open until a correction closes it. */
export interface Equation {
  /** Place in the list of checked relations. */
  readonly place: number;
  readonly checked: CheckedRelation;
  readonly relation: Relation;
  /** The difference is a weighted sum of the figures, so a change of one cell moves it in proportion. */
  readonly isLinear: boolean;
  readonly wasOpen: boolean;
  /** The largest difference at which it ties. */
  readonly tolerance: Decimal;
  /** Expected − actual after the corrections made so far. */
  difference: Decimal;
  isOpen: boolean;
}

/** A broken, unlikely or truncated relation: one that calls for an explanation. */
export function isOpenVerdict(code: VerdictCode): boolean {
  // Nearly all relations hold, and this is asked of all of them.
  return code !== "holds" && OPEN.has(code);
}

/** Half the interval of a term's figure; that of its column where the cell is blank. */
function halfWidth(term: Term, cells: CellLookup): Decimal {
  const figure = readFigure(cells(term.cell), term);
  if (figure.state === "number") return halfWidthOf(figure);
  return term.exact ? ZERO : halfUnit(term.decimals);
}

/** Beyond so many operands their half units are taken to be alike. */
const MOST_MEASURED = 64;

function deviationOf(total: Decimal, count: number): Decimal {
  return minimum(total, decimalFromNumber((4 * decimalToNumber(total)) / Math.sqrt(3 * count)) ?? total);
}

/** What rounding explains: all half units together, or four standard deviations where that is less. */
function openTolerance({ relation, verdict }: CheckedRelation, cells: CellLookup): Decimal {
  const { tolerance } = verdict;
  if (tolerance && isZero(tolerance)) return ZERO;
  if (tolerance && relation.operands.length > MOST_MEASURED) return deviationOf(tolerance, relation.operands.length + 1);
  let total = halfWidth(relation.target, cells);
  let squares = multiply(total, total);
  for (const operand of relation.operands) {
    const width = absolute(multiply(halfWidth(operand, cells), operand.factor));
    if (isZero(width)) continue;
    total = add(total, width);
    squares = add(squares, multiply(width, width));
  }
  const deviation = decimalFromNumber(Math.sqrt((16 / 3) * decimalToNumber(squares)));
  return deviation ? minimum(total, deviation) : total;
}

/** The same for a relation that ties, by what its columns print: no figure is read for it. */
function closedTolerance({ target, operands }: Relation): Decimal {
  let total = target.exact ? ZERO : halfUnit(target.decimals);
  for (const { exact, decimals, factor } of operands) {
    if (!exact) total = add(total, absolute(isPlain(factor) ? halfUnit(decimals) : multiply(halfUnit(decimals), factor)));
  }
  return total;
}

function isPlain({ units, scale }: Decimal): boolean {
  return scale === 0 && (units === 1 || units === -1);
}

/** Undefined for a relation that was not checked: it speaks neither for nor against a cell. */
export function equationOf(checked: CheckedRelation, place: number, cells: CellLookup): Equation | undefined {
  const { relation, verdict } = checked;
  if (!CHECKED.has(verdict.code)) return undefined;
  const wasOpen = OPEN.has(verdict.code);
  // A target that may be larger bears almost any change.
  if (!wasOpen && relation.targetMayExceed) return undefined;
  const difference = verdict.difference ?? ZERO;
  const isLinear = LINEAR.has(relation.kind);
  const closed = () => maximum(absolute(difference), verdict.tolerance ?? closedTolerance(relation));
  const tolerance = !isLinear ? ZERO : wasOpen ? openTolerance(checked, cells) : closed();
  return { place, checked, relation, isLinear, wasOpen, tolerance, difference, isOpen: wasOpen };
}

/** By how much the difference grows when the operand's figure grows by one. */
export function weightIn({ fixedTotal }: Relation, { factor }: Operand): Decimal {
  return fixedTotal ? negate(factor) : factor;
}
