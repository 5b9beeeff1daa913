const DIGITS = "零一二三四五六七八九";
const DIGIT = `[${DIGITS}〇○◯0Oo]`;
const CENTURY = "(?:一九|二[零〇○◯0Oo])";
/** `二〇二二年`, also with the circles, letters and figures that stand in for 〇. Of a span only the second year has its 年. */
const YEAR = new RegExp(`(?<!${DIGIT}|[十百千万\\d])${CENTURY}${DIGIT}{2}(?=\\s*年|\\s*[-—~～至到]\\s*${CENTURY}${DIGIT}{2}\\s*年)`, "g");

/** A text with the years that it has in Chinese numerals in figures. */
export function yearsInFigures(text: string): string {
  return text.replace(YEAR, (written) => [...written].map((letter) => String(Math.max(0, DIGITS.indexOf(letter)))).join(""));
}
