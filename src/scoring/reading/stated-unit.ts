import { isBlankLike } from "../../sheet/blank-like";
import { isCellError, type Cell } from "../../sheet/cell";
import { canonicalUnit, unitAtStart } from "./indicator-unit";
import { normalizeIndicatorText } from "./normal-text";

/** A unit in a cell of its own: `万元` is 元 with the exponent 4. */
export interface StatedUnit {
  readonly unit: string;
  readonly exponent: number;
}

const EXPONENTS: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8 };
const MAGNITUDE = /^(?:千万|百万|百|千|万|亿)/;

/** Reads the cell of 度量单位 or 计量单位; an empty unit where none is stated. */
export function readStatedUnit(cell: Cell | null): StatedUnit {
  const value = cell?.value ?? null;
  if (typeof value !== "string" || isCellError(value) || isBlankLike(value)) return { unit: "", exponent: 0 };
  const text = normalizeIndicatorText(value);
  // 千米 is a unit of its own; 万人次 is a magnitude and a unit.
  const [magnitude = ""] = unitAtStart(text)?.length === text.length ? [] : (MAGNITUDE.exec(text) ?? []);
  const exponent = EXPONENTS[magnitude] ?? 0;
  const rest = text.slice(magnitude.length);
  const isUnit = unitAtStart(rest)?.length === rest.length;
  return exponent > 0 && isUnit ? { unit: canonicalUnit(rest), exponent } : { unit: canonicalUnit(text), exponent: 0 };
}
