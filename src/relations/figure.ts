import { parseAmount } from "../number/amount";
import { decimal, decimalFromNumber, equals, shift, ZERO, type Decimal } from "../number/decimal";
import { exactly, roundedTo, type Interval } from "../number/interval";
import { isBlankLike } from "../sheet/blank-like";
import { isCellError, type Cell } from "../sheet/cell";
import { normalizeLabel } from "../sheet/label";
import { isShownAsStored, readNumberFormat, shownDecimal } from "../sheet/number-format";
import type { Reading, Term } from "./relation";

/** A printed figure: what the cell stores, what it shows, and which values that may stand for. */
export interface Figure {
  readonly state: "number";
  readonly stored: Decimal;
  readonly shown: Decimal;
  /** Decimals of the shown figure, at least those of its column. */
  readonly decimals: number;
  /** A percent sign is shown; `shown` is then the number before the sign. */
  readonly percent: boolean;
  /** Stands for itself alone. */
  readonly exact: boolean;
  /** The cell stores more digits than it shows. */
  readonly hidesDigits: boolean;
}

/** A cell where no figure could be read. */
export interface NoFigure {
  readonly state: "blank" | "text" | "error" | "ambiguous";
}

const BLANK: NoFigure = { state: "blank" };
const TEXT: NoFigure = { state: "text" };
const ERROR: NoFigure = { state: "error" };
const AMBIGUOUS: NoFigure = { state: "ambiguous" };

function figure(stored: Decimal, shown: Decimal, decimals: number, percent: boolean, term: Precision): Figure {
  const isRounded = !equals(stored, percent ? shift(shown, -2) : shown);
  const hidesDigits = !percent && isRounded;
  // A figure that hides digits is printed with its own decimals, whatever its column prints.
  const own = isRounded ? decimals : Math.max(decimals, term.decimals);
  return { state: "number", stored, shown, decimals: own, percent, exact: term.exact, hidesDigits };
}

/** The values that the shown figure may stand for. */
export function intervalOf({ exact, shown, decimals }: Figure): Interval {
  return exact ? exactly(shown) : roundedTo(shown, decimals);
}

/** Half of the width of that interval. */
export function halfWidthOf({ exact, decimals }: Figure): Decimal {
  return exact ? ZERO : halfUnit(decimals);
}

type Precision = Pick<Term, "decimals" | "exact">;

const POINTS_IN_LABEL = /(\d+(?:\.\d+)?)\s*分(?![钟析类])/g;
const AMOUNT_IN_TEXT = /(\d[\d,]*(?:\.\d+)?)(亿元|万元|千元|元|万(?=[,。;、)]|$))/g;
const UNIT_EXPONENT: Readonly<Record<string, number>> = { 元: -4, 千元: -1, 万元: 0, 万: 0, 亿元: 4 };

/** The only number in front of 分 in a label. */
function pointsInLabel(text: string, term: Precision): Figure | NoFigure {
  const found = [...normalizeLabel(text).matchAll(POINTS_IN_LABEL)];
  const points = found.length === 1 ? parseAmount(found[0]?.[1] ?? "") : undefined;
  if (!points) return found.length === 0 ? BLANK : AMBIGUOUS;
  return figure(points.value, points.value, points.decimals, false, term);
}

/** The only amount of money in a sentence, in 万元. */
function amountInText(text: string, term: Precision): Figure | NoFigure {
  const found = [...text.normalize("NFKC").replace(/\s+/g, "").matchAll(AMOUNT_IN_TEXT)];
  const [digits, unit] = [found[0]?.[1], found[0]?.[2]];
  if (found.length !== 1 || digits === undefined || unit === undefined) return found.length === 0 ? BLANK : AMBIGUOUS;
  const amount = parseAmount(digits);
  if (!amount) return AMBIGUOUS;
  const exponent = UNIT_EXPONENT[unit] ?? 0;
  const value = shift(amount.value, exponent);
  return figure(value, value, Math.max(0, amount.decimals - exponent), false, term);
}

function figureOfText(text: string, reading: Reading, term: Precision): Figure | NoFigure {
  if (reading === "points-in-label") return pointsInLabel(text, term);
  if (reading === "amount-in-text") return amountInText(text, term);
  if (isBlankLike(text)) return BLANK;
  const amount = parseAmount(text);
  if (!amount) return TEXT;
  const stored = amount.percent ? shift(amount.value, -2) : amount.value;
  return figure(stored, amount.value, amount.decimals, amount.percent, term);
}

/** Reads the figure of a cell as its term in a relation asks. */
export function readFigure(cell: Cell | null, term: Pick<Term, "reading" | "decimals" | "exact">): Figure | NoFigure {
  if (cell === null || cell.value === null || term.reading === "words") return BLANK;
  const { value } = cell;
  if (isCellError(value)) return ERROR;
  if (typeof value === "boolean") return TEXT;
  if (typeof value === "string") return figureOfText(value, term.reading, term);
  const stored = decimalFromNumber(value);
  if (!stored) return ERROR;
  const format = readNumberFormat(cell.format);
  if (isShownAsStored(stored, format)) return figure(stored, stored, stored.scale, false, term);
  const shown = shownDecimal(stored, format);
  // A format that shows 元 as 万元 prints another unit than it stores; the print is what counts.
  const rescaled = format.thousandsScale > 0 || format.literalPoint > 0;
  return figure(rescaled ? shown.value : stored, shown.value, shown.decimals, shown.percent, term);
}

/** Half a unit of the last of `decimals` digits. */
export function halfUnit(decimals: number): Decimal {
  return decimal(5, decimals + 1);
}
