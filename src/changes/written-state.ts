import { compare, decimalToNumber, decimalToText, multiply, normalize, round, shift, absolute, decimal, isZero, type Decimal } from "../number/decimal";
import type { CellLookup } from "../relations/evaluate";
import { readFigure, type Figure } from "../relations/figure";
import type { Relation, Term } from "../relations/relation";
import type { CellReference } from "../sheet/address";
import { readNumberFormat } from "../sheet/number-format";
import type { CellState } from "./change";

/** Formats written into cells that have none (DOMAIN.md 8.1). */
const RATE_FORMAT = "0.00%";
const AMOUNT_FORMAT = "#,##0.00";
const SCORE_FORMAT = "0.00";
/** How far above and below a blank cell its column's format is looked for. */
const NEIGHBOURHOOD = 6;

/** A rate written as 98 rather than 0.98: the sign stands in the header, and its size says so. */
export function isWrittenAsPoints(relation: Relation, written: Figure | undefined, ratio: Decimal): boolean {
  if (relation.kind !== "ratio" || !written || written.percent || compare(absolute(written.shown), decimal(15, 1)) <= 0) return false;
  const points = shift(ratio, 2);
  const third = multiply(absolute(written.shown), decimal(333, 3));
  return compare(third, absolute(points)) <= 0 && compare(absolute(points), multiply(absolute(written.shown), decimal(3))) <= 0;
}

function withCommas(text: string): string {
  const [whole = "", fraction] = text.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** The new figure in the manner of the text that stood there: its decimals, its commas, its percent sign. */
function textState(before: string, figure: Figure, value: Decimal, asPoints: boolean, relation: Relation, format: string): CellState {
  const { kind, target } = relation;
  const shown = figure.percent || asPoints ? shift(value, 2) : value;
  const least = ownDecimals(before);
  // A sum may need more decimals than the figure it replaces: 5060500 becomes 5060500.50.
  const most = Math.max(target.decimals, kind === "score" ? 2 : 0);
  const decimals = kind === "ratio" ? Math.max(least, target.decimals) : Math.max(least, Math.min(normalize(shown).scale, most));
  const digits = decimalToText(round(shown, decimals));
  return { value: (/[,，]/.test(before) ? withCommas(digits) : digits) + (figure.percent ? "%" : ""), format };
}

function ownDecimals(text: string): number {
  return /[.．]([0-9０-９]+)/.exec(text)?.[1]?.length ?? 0;
}

function isNumeric(format: string, percent: boolean): boolean {
  const { kind } = readNumberFormat(format);
  return percent ? kind === "percent" : kind === "number";
}

/** The format of the nearest figure in the column, where it is one for such figures. */
function formatNearby({ cell: { sheet, row, column }, decimals }: Pick<Term, "cell" | "decimals">, percent: boolean, cells: CellLookup): string | undefined {
  for (let distance = 1; distance <= NEIGHBOURHOOD; distance++) {
    for (const at of [row - distance, row + distance]) {
      const neighbour = at < 0 ? null : cells({ sheet, row: at, column });
      const fits = typeof neighbour?.value === "number" && isNumeric(neighbour.format, percent);
      if (fits && readNumberFormat(neighbour.format).decimals >= decimals) return neighbour.format;
    }
  }
  return undefined;
}

/** The format of a rate that has lost its own: that of the nearest rate in its column. */
export function rateFormatNear(cell: CellReference, cells: CellLookup): string {
  return formatNearby({ cell, decimals: 0 }, true, cells) ?? RATE_FORMAT;
}

/** The format that a number gets: its own, and one that fits where it has none or has lost it. */
function formatFor(relation: Relation, current: string, cells: CellLookup, asPoints: boolean): string {
  const { kind } = readNumberFormat(current);
  const isRate = relation.kind === "ratio" && !asPoints;
  if (isRate) return kind === "percent" ? current : (formatNearby(relation.target, true, cells) ?? RATE_FORMAT);
  if (kind === "number" || kind === "percent") return current;
  return formatNearby(relation.target, false, cells) ?? (relation.kind === "score" ? SCORE_FORMAT : AMOUNT_FORMAT);
}

/**
 * The cell with its right value in its own form: text stays text with its decimals, a number stays a number with
 * its format. `value` is a ratio where the relation is a rate. Undefined where the cell holds words.
 */
export function stateWith(relation: Relation, value: Decimal, cells: CellLookup): CellState | undefined {
  const { target } = relation;
  const cell = cells(target.cell);
  const figure = readFigure(cell, target);
  if (target.reading === "points-in-label" || target.reading === "amount-in-text") return undefined;
  if (figure.state === "text" || figure.state === "ambiguous") return undefined;
  const written = figure.state === "number" ? figure : undefined;
  const asPoints = isWrittenAsPoints(relation, written, value);
  const format = cell?.format ?? "General";
  if (typeof cell?.value === "string" && written) return textState(cell.value, written, value, asPoints, relation, format);
  const stored = asPoints ? shift(value, 2) : value;
  const hasOwnForm = written !== undefined && (relation.kind !== "ratio" || asPoints) && readNumberFormat(format).kind === "general";
  return { value: decimalToNumber(stored), format: hasOwnForm ? format : formatFor(relation, format, cells, asPoints) };
}

/** Whether a rate can be computed at all: it has a base that is not zero. */
export function hasBase(relation: Relation, cells: CellLookup): boolean {
  const denominator = relation.operands.find(({ role }) => role === "denominator");
  const figure = denominator && readFigure(cells(denominator.cell), denominator);
  return figure?.state === "number" && !isZero(figure.shown);
}
