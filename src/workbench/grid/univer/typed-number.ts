/**
 * A number as it was meant when it was typed: 15 digits, as Excel keeps them; and into a cell with a percent format 95
 * means 95 %, whereas below 1 the number itself is taken, 0.95 as well as 95 %.
 */
export function typedNumber(value: number, text: string, isPercent: boolean): number {
  const meant = isPercent && !text.includes("%") && !text.includes("％") && Math.abs(value) >= 1 ? value / 100 : value;
  return Number(meant.toPrecision(15));
}
