import { decimalFromNumber, decimalToText, shift } from "../../number/decimal";
import { isCellError, type Cell } from "../../sheet/cell";
import type { DateSystem } from "../../sheet/date-system";
import { readNumberFormat, shownDecimal } from "../../sheet/number-format";
import type { Comparison, IndicatorValue, Quantity, QuantityRange } from "./indicator-value";
import { readIndicatorText } from "./read-indicator-text";
import { readIndicatorValue } from "./read-indicator-value";
import { JUDGEMENT } from "./read-words";
import { readStatedOperator, type StatedOperator } from "./stated-operator";
import { readStatedUnit, type StatedUnit } from "./stated-unit";
import { comparableUnits } from "./unit-family";

/** A value that is written in several cells. */
export interface ComposedValue {
  readonly value: IndicatorValue;
  /** As one would write it in one cell: `≤10次`. */
  readonly text: string;
}

const SIGNS: Readonly<Record<Comparison, string>> = { ge: "≥", gt: ">", eq: "=", le: "≤", lt: "<", "plus-minus": "±" };

function withUnit<T extends Quantity | QuantityRange>(value: T, { unit, exponent }: StatedUnit): T | null {
  if (unit === "") return value;
  if (value.unit !== "") return comparableUnits(value.unit, unit) ? value : null;
  if (value.kind === "range") return { ...value, unit, low: shift(value.low, exponent), high: shift(value.high, exponent) };
  return { ...value, unit, value: shift(value.value, exponent) };
}

function withOperator(value: Quantity | QuantityRange, { comparison, isNature }: StatedOperator): IndicatorValue {
  if (comparison === null) return value;
  if (value.kind === "range") return isNature || comparison === "eq" ? value : JUDGEMENT;
  if (value.comparison === null) return { ...value, comparison };
  return isNature || value.comparison === comparison ? value : JUDGEMENT;
}

function shownText(cell: Cell | null, system: DateSystem): string {
  const value = cell?.value ?? null;
  if (cell === null || value === null) return "";
  if (isCellError(value)) return value.error;
  const read = typeof value === "number" ? readIndicatorValue(cell, system) : undefined;
  if (read?.kind === "deadline") return [read.to.year, read.to.month, read.to.day].filter((part) => part !== undefined).join("-");
  const figure = typeof value === "number" ? decimalFromNumber(value) : undefined;
  if (!figure) return String(value).trim();
  const shown = shownDecimal(figure, readNumberFormat(cell.format));
  return decimalToText(shown.value) + (shown.percent ? "%" : "");
}

/** The number with its own words; `1-2` may be a day of a month until the cell of its unit says 次. */
function readNumberWithUnit(number: Cell | null, unit: Cell | null, system: DateSystem): IndicatorValue {
  const alone = readIndicatorValue(number, system);
  if (alone.kind !== "qualitative" || alone.tier || typeof number?.value !== "string" || readStatedUnit(unit).unit === "") return alone;
  const together = readIndicatorText(number.value + shownText(unit, system));
  return together.kind === "quantity" || together.kind === "range" ? together : alone;
}

/** The operator, the number and the unit one after the other, each once. */
function composedText(operator: StatedOperator, number: Cell | null, unit: Cell | null, system: DateSystem): string {
  const text = shownText(number, system);
  if (!/\d/.test(text) || operator.isJudgement) return text;
  const { comparison, isNature } = operator;
  const sign = comparison === null || isNature || /^\D/.test(text) ? "" : SIGNS[comparison];
  const unitText = shownText(unit, system);
  return sign + text + (readStatedUnit(unit).unit === "" || text.endsWith(unitText) ? "" : unitText);
}

/**
 * What a target says whose operator, number and unit stand in three cells (`≤ | 10 | 次`, DOMAIN.md 4.2); cells that a form does not
 * have are null. Where the cells contradict each other (`≥ | ≤10`, `次 | 10%`) it is left to people.
 */
export function composeIndicatorValue(operator: Cell | null, number: Cell | null, unit: Cell | null, system: DateSystem = "1900"): ComposedValue {
  const stated = readStatedOperator(operator);
  const value = readNumberWithUnit(number, unit, system);
  const text = composedText(stated, number, unit, system);
  if (stated.isJudgement) {
    const isFigure = value.kind === "quantity" || value.kind === "range" || value.kind === "several";
    return { value: isFigure ? JUDGEMENT : value, text };
  }
  if (value.kind !== "quantity" && value.kind !== "range") return { value, text };
  const measured = withUnit(value, readStatedUnit(unit));
  return { value: measured ? withOperator(measured, stated) : JUDGEMENT, text };
}
