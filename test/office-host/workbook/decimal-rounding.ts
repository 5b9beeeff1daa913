/** Rounds an amount that is not negative, half up, by the fifteen decimal digits that Excel knows: 1.005 becomes 1.01. */
export function roundedHalfUp(amount: number, digits: number): number {
  const [mantissa = "", exponent = "0"] = amount.toPrecision(15).split("e");
  const whole = Math.round(Number(`${mantissa}e${Number(exponent) + digits}`));
  return Number(`${whole}e${-digits}`);
}
