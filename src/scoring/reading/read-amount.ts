import { compare, decimal, decimalToText, negate, shift, type Decimal } from "../../number/decimal";
import { isBoundInWords, joinComparisons } from "./comparison-words";
import { figureAtStart, type Figure } from "./figure";
import { unitAtStart } from "./indicator-unit";
import type { Quantity, QuantityRange } from "./indicator-value";
import { wordsBehind } from "./words-behind";
import { wordsInFront, type WordsInFront } from "./words-in-front";

const FIRST_YEAR = decimal(1900);
const LAST_YEAR = decimal(2100);
/** `2022.12` and `20221230` may be dates. */
const POSSIBLE_DATE = /^(?:(?:19|20)\d\d\.(?:0?[1-9]|1[0-2])|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))$/;
/** Words that a number without a unit may follow: what they name is a number itself. */
const NAMES_A_NUMBER = /(?:[数率量额值比积:为共计]|满意度|完成|达到|举办|开展)$/;
const SIGN = /^[≥≤<>=±]$/;

function isBetween(value: Decimal, low: Decimal, high: Decimal): boolean {
  return compare(low, value) <= 0 && compare(value, high) <= 0;
}

/** Whether the number is one of time and not of what was aimed at: 2025年, 近3年. */
function isTime(front: WordsInFront, value: Decimal, unit: string): boolean {
  if (unit === "年" && isBetween(value, FIRST_YEAR, LAST_YEAR)) return true;
  return front.isNear && /(?:年|月|天|日|周)$/.test(unit);
}

/** `1-2次` without a unit may be a day of a month. */
function mayBeDay(low: Decimal, high: Decimal): boolean {
  return low.scale === 0 && high.scale === 0 && compare(low, decimal(12)) <= 0 && compare(high, decimal(31)) <= 0;
}

function readRange(front: WordsInFront, first: Figure, unit: string, rest: string): QuantityRange | null {
  const second = figureAtStart(rest);
  if (!second || front.isNegative || (front.comparison !== null && front.comparison !== "eq" && front.operator !== "控制在")) return null;
  const behind = wordsBehind(rest.slice(second.length), false);
  if (!behind || (behind.comparison !== null && behind.comparison !== "le") || (unit !== "" && unit !== behind.unit)) return null;
  // 1-2万元: the magnitude belongs to both.
  const low = unit === "" && first.exponent === 0 ? shift(first.plain, second.exponent) : first.value;
  const high = second.value;
  if (compare(low, high) > 0 || isTime(front, high, behind.unit)) return null;
  if (behind.unit === "" && (mayBeDay(low, high) || isBetween(high, FIRST_YEAR, LAST_YEAR) || POSSIBLE_DATE.test(decimalToText(high)))) return null;
  return { kind: "range", low, high, unit: behind.unit };
}

/**
 * Reads a normalized clause that holds one number in figures, or one range, with all the words about it. Null where the number
 * is none to compare, or where more than one reading is possible.
 */
export function readAmount(clause: string): Quantity | QuantityRange | null {
  const at = clause.search(/\d/);
  const front = at < 0 ? null : wordsInFront(clause.slice(0, at));
  const figure = front && figureAtStart(clause.slice(at));
  if (!front || !figure) return null;

  const rest = clause.slice(at + figure.length);
  const early = unitAtStart(rest);
  const [separator] = /^[-至到](?=\d)/.exec(rest.slice(early?.length ?? 0)) ?? [];
  if (separator !== undefined) return readRange(front, figure, early?.unit ?? "", rest.slice((early?.length ?? 0) + 1));

  const behind = wordsBehind(rest, SIGN.test(front.operator));
  const comparison = behind && joinComparisons(front.comparison, behind.comparison, front.operator);
  if (!behind || comparison === undefined || isTime(front, figure.value, behind.unit)) return null;
  if (front.trend && front.isNegative) return null;
  if (behind.unit === "" && front.words !== "" && front.operator === "" && !front.trend && !NAMES_A_NUMBER.test(front.words)) return null;
  if (behind.unit === "" && POSSIBLE_DATE.test(clause)) return null;
  return {
    kind: "quantity", comparison, value: front.isNegative ? negate(figure.value) : figure.value, unit: behind.unit,
    isApproximate: front.isApproximate || figure.isApproximate || behind.isApproximate, ...(front.trend && { trend: front.trend }),
    ...(isBoundInWords(front.operator, behind.comparison) && { isBound: true }),
  };
}
