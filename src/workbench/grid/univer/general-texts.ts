import { decimalFromNumber, decimalToText, isZero, normalize, round } from "../../../number/decimal";

/** As many letters as Excel writes of a number without a format, its sign not counted. */
const MOST_LETTERS = 11;
const MOST_MANTISSA_DECIMALS = 5;

/** How Excel may write a number without a format of its own, the longest first of each way. */
export interface GeneralTexts {
  /** With fewer and fewer decimals; none that would turn a figure into zero, and none that Excel finds too long. */
  readonly plain: readonly string[];
  /** As 1.2E+11. */
  readonly exponent: readonly string[];
}

/** Whether this is how the number is written where there is room. */
export function isGeneralText(text: string): boolean {
  return text.length <= MOST_LETTERS && !text.includes("e");
}

export function generalTexts(value: number): GeneralTexts {
  return { plain: plainTexts(value), exponent: exponentTexts(value) };
}

function plainTexts(value: number): string[] {
  const exact = decimalFromNumber(value);
  if (!exact) return [];
  const texts: string[] = [];
  for (let decimals = Math.min(exact.scale, MOST_LETTERS); decimals >= 0; decimals--) {
    const rounded = round(exact, decimals);
    if (isZero(rounded) && !isZero(exact)) break;
    const text = decimalToText(normalize(rounded));
    if (text.replace("-", "").length <= MOST_LETTERS) texts.push(text);
  }
  return texts;
}

function exponentTexts(value: number): string[] {
  return Array.from({ length: MOST_MANTISSA_DECIMALS + 1 }, (_, shorter) => {
    const [mantissa = "", exponent = ""] = value.toExponential(MOST_MANTISSA_DECIMALS - shorter).split("e");
    const digits = exponent.replace(/^[+-]/, "").padStart(2, "0");
    return `${String(Number(mantissa))}E${exponent.startsWith("-") ? "-" : "+"}${digits}`;
  });
}
