import { compare, isZero, normalize, round, shift } from "../../number/decimal";
import type { CauseFinder } from "../broken-tie";

/** A rate a hundred times too large or too small: the percent sign went lost, or came twice. */
export const lostFormat: CauseFinder = ({ relation, verdict, target }) => {
  const { expected } = verdict;
  if (relation.kind !== "ratio" || target.state !== "number" || !expected || isZero(expected) || isZero(target.shown)) return undefined;
  const ratio = target.percent ? shift(target.shown, -2) : target.shown;
  for (const exponent of [2, -2]) {
    // Written 9866% for 98.66%, or 0.99% for 98.66%.
    const meant = normalize(shift(ratio, -exponent));
    const places = Math.max(meant.scale, 2);
    if (compare(round(expected, places), meant) === 0) {
      return { cause: { code: "lost-format", cells: [relation.target.cell] }, suspect: relation.target.cell };
    }
  }
  return undefined;
};
