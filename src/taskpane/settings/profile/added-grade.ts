import { add, compare, decimal, isZero, multiply, parseDecimal, round, type Decimal } from "../../../number/decimal";
import { figureText } from "./figure-text";
import type { GradeLine } from "./list-line";

const FULL_MARKS = decimal(100);
const HALF = decimal(5, 1);

/** In whole points where there is room for it. */
function halfway(upper: Decimal, lower: Decimal): Decimal {
  const middle = multiply(add(upper, lower), HALF);
  const whole = round(middle, 0);
  return compare(whole, upper) < 0 && compare(whole, lower) > 0 ? whole : middle;
}

/**
 * One more grade, still without a name, and the line where it stands: below the last one, from 0. Where the last one reaches
 * down to 0 already, as it must in the end, there is nothing below it: then above it, halfway to the grade before.
 */
export function withAddedGrade(grades: readonly GradeLine[]): { readonly grades: GradeLine[]; readonly row: number } {
  const [last, before] = [grades.at(-1), grades.at(-2)];
  const lowest = last && parseDecimal(last.from);
  if (!last || !lowest || !isZero(lowest)) return { grades: [...grades, { name: "", from: "0" }], row: grades.length };
  const upper = before ? parseDecimal(before.from) : FULL_MARKS;
  const added = { name: "", from: upper ? figureText(halfway(upper, lowest)) : "" };
  return { grades: [...grades.slice(0, -1), added, last], row: grades.length - 1 };
}
