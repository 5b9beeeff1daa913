import { absolute, compare, decimal, shift, type Decimal } from "./decimal";

/** A rate as a ratio: 98% is 0.98. */
export interface RateReading {
  readonly ratio: Decimal;
  /** Decimals of the ratio that the print shows: 98% has 2, 98.25% has 4, 0.98 has 2. */
  readonly decimals: number;
}

/** A figure as it stands in print; with `percent`, a percent sign stands behind `value`. */
export interface ShownFigure {
  readonly value: Decimal;
  readonly decimals: number;
  readonly percent: boolean;
}

/** Rates above this are rare, and percent points below it are rarer. */
const LARGEST_LIKELY_RATIO = decimal(15, 1);

/**
 * What a printed rate may mean, the likeliest first. A percent sign settles it; without one the figure
 * may be the ratio itself (0.98) or percent points whose sign stands in the header (98).
 */
export function rateReadings({ value, decimals, percent }: ShownFigure): RateReading[] {
  const asPoints = { ratio: shift(value, -2), decimals: decimals + 2 };
  if (percent) return [asPoints];
  const asRatio = { ratio: value, decimals };
  return compare(absolute(value), LARGEST_LIKELY_RATIO) > 0 ? [asPoints, asRatio] : [asRatio, asPoints];
}

/** What a figure without a percent sign most likely means as a rate. */
export function likelyRatio(value: Decimal): Decimal {
  return compare(absolute(value), LARGEST_LIKELY_RATIO) > 0 ? shift(value, -2) : value;
}
