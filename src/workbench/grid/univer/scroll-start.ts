/**
 * The first row, or column, to scroll to so that `at` is seen whole, with up to `before` others in front of it where they
 * have room too. Sizes and room are in pixels.
 */
export function scrollStart(at: number, before: number, sizeOf: (at: number) => number, room: number): number {
  let start = at;
  let used = sizeOf(at);
  while (start > 0 && at - start < before && used + sizeOf(start - 1) <= room) used += sizeOf(--start);
  return start;
}
