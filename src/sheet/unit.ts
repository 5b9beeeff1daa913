import { decimal, type Decimal } from "../number/decimal";

/** The unit of measure of a table of money. */
export type MoneyUnit = "元" | "千元" | "万元" | "亿元";

const EXPONENTS: Record<MoneyUnit, number> = { 元: 0, 千元: 3, 万元: 4, 亿元: 8 };

const UNIT_LINE = /(?:金额)?(?:计量)?单位[:：]?(?:人民币)?(元|千元|万元|亿元)(?![/、])/;
const UNIT_IN_BRACKETS = /\((?:单位[:：]?)?(元|千元|万元|亿元)[^)]{0,6}\)/;

/** The unit that a normalized text states, as `单位：万元` or `（万元）` do. */
export function unitInText(text: string): MoneyUnit | undefined {
  const match = UNIT_LINE.exec(text) ?? UNIT_IN_BRACKETS.exec(text);
  return match?.[1] as MoneyUnit | undefined;
}

/** By what a figure in `from` is multiplied to stand in `to`. */
export function unitFactor(from: MoneyUnit, to: MoneyUnit): Decimal {
  const exponent = EXPONENTS[from] - EXPONENTS[to];
  return exponent >= 0 ? decimal(10 ** exponent) : decimal(1, -exponent);
}
