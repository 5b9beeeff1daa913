/** One replacement in a text; `start === end` inserts. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Carries out replacements whose places refer to the original text. They must not overlap;
 * insertions at one place keep the order in which they were given.
 */
export function applySplices(text: string, splices: readonly Splice[]): string {
  if (splices.length === 0) return text;
  const pieces: string[] = [];
  let from = 0;
  for (const splice of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (splice.start < from) throw new Error("overlapping splices");
    pieces.push(text.slice(from, splice.start), splice.text);
    from = splice.end;
  }
  pieces.push(text.slice(from));
  return pieces.join("");
}
