import { absolute, compare, decimal, divide, isZero, shift, type Decimal } from "../../number/decimal";
import type { Quantity } from "../reading/indicator-value";
import { comparableUnits } from "../reading/unit-family";
import type { UnscoredReason } from "./indicator-score";

/** Target and actual value in one unit. */
export interface Aligned {
  readonly target: Decimal;
  readonly actual: Decimal;
  readonly unit: string;
}

const PERCENT = /^(?:%|百分比|百分点|个百分点)$/;
/** Above this a bare number beside a percentage stands for percent points, up to it for the ratio itself. */
const LARGEST_RATIO = decimal(15, 1);

function asPercent({ value, unit }: Quantity): Decimal {
  return unit === "" && compare(absolute(value), LARGEST_RATIO) <= 0 ? shift(value, 2) : value;
}

/** One of two bare numbers is about a hundredth of the other: one may be a ratio and the other percent points. */
function isScaleUnclear(a: Decimal, b: Decimal): boolean {
  const [small, large] = compare(absolute(a), absolute(b)) <= 0 ? [a, b] : [b, a];
  if (isZero(large) || isZero(small) || compare(absolute(small), LARGEST_RATIO) > 0) return false;
  const ratio = divide(absolute(small), absolute(large), 6);
  return ratio !== undefined && compare(ratio, decimal(5, 3)) >= 0 && compare(ratio, decimal(2, 2)) <= 0;
}

/**
 * Brings both to one unit: 0.98 beside 95% is 98%. Amounts of money are in 元 already, whatever they were written in. A bare
 * amount beside one of money stays unclear: nobody says whether it is 元 or 万元.
 */
export function align(target: Quantity, actual: Quantity): Aligned | UnscoredReason {
  if (!comparableUnits(target.unit, actual.unit)) return "units-differ";
  const isPercent = PERCENT.test(target.unit) || PERCENT.test(actual.unit);
  if (isPercent) return { target: asPercent(target), actual: asPercent(actual), unit: "%" };
  const unit = target.unit === "" ? actual.unit : target.unit;
  if (unit === "元" && target.unit !== actual.unit) return "units-differ";
  if (unit === "" && isScaleUnclear(target.value, actual.value)) return "scale-unclear";
  return { target: target.value, actual: actual.value, unit };
}
