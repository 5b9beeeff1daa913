import { absolute, compare, decimal, decimalToText, equals, isZero, multiply, negate, normalize, round, shift, sign, subtract, type Decimal } from "../number/decimal";

/** How a right figure turns into a written one under the hand. */
export type Slip = "unit-slip" | "sign-reversed" | "digit-typed" | "digit-dropped" | "digit-inserted" | "digits-transposed";

/** Between 元 and 千元, 万元, 亿元. */
export const UNIT_EXPONENTS: readonly number[] = [3, 4, 8];
/** A figure in another unit is rounded to that unit; beyond one in a thousand it is another figure. */
const UNIT_PRECISION = decimal(1, 3);
/** At least so many digits must agree before a slip of one is believed. */
const FEWEST_DIGITS = 3;

function isUnitSlip(written: Decimal, right: Decimal): boolean {
  return UNIT_EXPONENTS.some((exponent) =>
    [shift(right, exponent), shift(right, -exponent)].some(
      (other) => compare(absolute(subtract(written, other)), multiply(absolute(other), UNIT_PRECISION)) <= 0,
    ),
  );
}

/** `long` without one of its characters is `short`. */
function lacksOne(short: string, long: string): boolean {
  if (long.length !== short.length + 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(at) === long.slice(at + 1) && long[at] !== ".";
}

function sameLength(written: string, right: string): Slip | undefined {
  const places: number[] = [];
  for (let at = 0; at < right.length && places.length < 3; at++) if (written[at] !== right[at]) places.push(at);
  const [first, second] = places;
  if (first === undefined || places.length > 2) return undefined;
  if (second === undefined) return written[first] === "." || right[first] === "." ? undefined : "digit-typed";
  const between = right.slice(first + 1, second);
  const isSwap = written[first] === right[second] && written[second] === right[first];
  return isSwap && (between === "" || between === ".") ? "digits-transposed" : undefined;
}

function significantDigits(value: Decimal): number {
  return String(absolute(normalize(value)).units).replace(/0+$/, "").length;
}

/** A figure such as 100000 or 4500, of so few digits that it hardly came about by rounding. */
export function isRoundFigure(value: Decimal): boolean {
  return significantDigits(value) < FEWEST_DIGITS && compare(absolute(value), decimal(1000)) >= 0;
}

/** The single slip that explains `written` in place of `right`; both with the decimals of their cell. */
export function slipBetween(written: Decimal, right: Decimal, decimals: number): Slip | undefined {
  if (isZero(written) || isZero(right) || equals(written, right)) return undefined;
  if (equals(written, negate(right))) return "sign-reversed";
  if (sign(written) !== sign(right) || Math.max(significantDigits(right), significantDigits(written)) < FEWEST_DIGITS) return undefined;
  if (isUnitSlip(written, right)) return "unit-slip";
  const [from, to] = [absolute(written), absolute(right)];
  const [fixed, fixedRight] = [from, to].map((value) => decimalToText(round(value, Math.max(decimals, value.scale)))) as [string, string];
  // 1234.5 for 1234.56 is printed 1234.50: a digit was dropped all the same.
  if (lacksOne(fixed, fixedRight) || lacksOne(decimalToText(normalize(from)), fixedRight)) return "digit-dropped";
  if (lacksOne(fixedRight, fixed)) return "digit-inserted";
  return fixed.length === fixedRight.length ? sameLength(fixed, fixedRight) : undefined;
}

/** How much a slip convinces: a changed digit fits almost any figure, the others hardly by chance. */
export function weightOfSlip(slip: Slip | undefined): 0 | 1 | 2 {
  return slip === undefined ? 0 : slip === "digit-typed" ? 1 : 2;
}
