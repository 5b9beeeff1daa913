import { absolute, normalize, type Decimal } from "../number/decimal";

/** An amount with so few digits that are not zero (1, 10, 0.01, 5000) equals another one by chance. */
export function isTelling(value: Decimal, digits = 3): boolean {
  return String(absolute(normalize(value)).units).replace(/0+$/, "").length >= digits;
}
