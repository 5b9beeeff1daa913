/** Width of one character in units of a digit: Chinese characters and full-width signs take two. */
function charWidth(char: string): number {
  return /[\u1100-\u11ff\u2014-\u2026\u2e80-\u303f\u3040-\u9fff\uff01-\uff60]/.test(char) ? 2 : 1;
}

/** How many lines a text takes in a wrapped cell of the given width. Excel does not grow merged rows by itself. */
export function linesIn(text: string, width: number): number {
  // A line breaks a little before the column is full, because of the border.
  const usable = Math.max(1, width - 0.5);
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    const extent = [...paragraph].reduce((sum, char) => sum + charWidth(char), 0);
    lines += Math.max(1, Math.ceil(extent / usable));
  }
  return lines;
}
