import { decimalToText, normalize, round, type Decimal } from "../../../number/decimal";

/** A figure of a profile has no more decimals. */
const MOST_DECIMALS = 6;

/** A figure as it stands in a profile. */
export function figureText(value: Decimal): string {
  return decimalToText(normalize(round(value, MOST_DECIMALS)));
}
