import { compare, parseDecimal, type Decimal } from "../../number/decimal";
import { canonicalUnit } from "./indicator-unit";
import type { BandRule } from "./indicator-value";

const NUMBER = String.raw`\d+(?:\.\d+)?`;
const BAND = new RegExp(
  `^[^\\d±]{0,20}±(?<first>${NUMBER})(?<early>%?)(?:-±?(?<second>${NUMBER}))?(?<unit>[^\\d以之内的得计为]{0,6})(?:以内|之内|内)?的?[得计为](?<points>${NUMBER})分$`,
);
/** What lies beyond the last band gets nothing, whether that is said or not. */
const BEYOND = /^(?:超过|超出)?(?:±?\d+(?:\.\d+)?%?)?(?:以外|之外|以上)?的?(?:不得分|[得计为]?0分|不计分)$/;

interface Band {
  readonly from: Decimal | null;
  readonly within: Decimal;
  readonly points: Decimal;
  readonly unit: string;
}

function readBand(clause: string): Band | null {
  const { first = "", early = "", second, unit = "", points = "" } = BAND.exec(clause)?.groups ?? {};
  const from = second === undefined ? null : (parseDecimal(first) ?? null);
  const within = parseDecimal(second ?? first);
  const worth = parseDecimal(points);
  return within && worth ? { from, within, points: worth, unit: canonicalUnit(unit === "" ? early : unit) } : null;
}

/** Each band begins where the one before it ends, and is of one unit with it. */
function follow(bands: readonly Band[]): boolean {
  return bands.every((band, index) => {
    const before = bands[index - 1];
    if (!before) return band.from === null;
    return band.unit === before.unit && compare(before.within, band.within) < 0 && (band.from === null || compare(band.from, before.within) === 0);
  });
}

/** Reads a normalized text that gives points by how far off a value is: `控制率在±10%以内得5分,±10-15%以内得3分`. Null for any other text. */
export function readBandRule(text: string): BandRule | null {
  if (!text.includes("±") || !text.includes("分")) return null;
  const clauses = text.split(/[,;。、]/).filter((clause) => clause !== "");
  const stated = clauses.at(-1) !== undefined && BEYOND.test(clauses.at(-1) ?? "") ? clauses.slice(0, -1) : clauses;
  const bands = stated.map(readBand).filter((band) => band !== null);
  const [first] = bands;
  if (!first || bands.length !== stated.length || !follow(bands)) return null;
  return { kind: "band-rule", unit: first.unit, bands: bands.map(({ within, points }) => ({ within, points })) };
}
