/** A sentence in which no line ends beside a sign of arithmetic: figures stay together with what is done to them. */
export function unbroken(text: string): string {
  return text.replace(/ ([÷×=+−≤<≥]) /g, "\u00a0$1\u00a0").replace(/([÷×]) /g, "$1\u00a0");
}
