import type { SheetWeight } from "../../../articulation/evaluation/sheet-weights";
import { decimal, parseDecimal, sign, subtract, sum } from "../../../number/decimal";
import { FIRST_LEVELS, type FirstLevel } from "../../../scoring/profile/scoring-profile";
import { figureText } from "./figure-text";
import type { WeightLine } from "./list-line";

const HUNDRED = decimal(100);
/** Cost comes last: only some forms have it as a first level of its own. */
const OFFERED: readonly FirstLevel[] = [...FIRST_LEVELS.filter((level) => level !== "cost"), "cost"];

/**
 * One more line of weights: for a first level that has none yet, one of the sheet before others, with the points that are left
 * of 100. Null where every first level has its line.
 */
export function withAddedWeight(weights: readonly WeightLine[], sheet: readonly SheetWeight[]): WeightLine[] | null {
  const free = OFFERED.filter((level) => !weights.some(({ levels }) => levels.includes(level)));
  const [first] = free;
  if (!first) return null;
  const own = sheet.find(({ levels }) => levels.every((level) => free.includes(level)));
  const left = subtract(HUNDRED, sum(weights.flatMap(({ points }) => parseDecimal(points) ?? [])));
  return [...weights, { levels: own ? [...own.levels] : [first], points: sign(left) > 0 ? figureText(left) : "0" }];
}
