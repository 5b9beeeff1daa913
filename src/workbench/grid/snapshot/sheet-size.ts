/** Fonts whose digits are 8 pixels wide at the usual size, as Chinese Excel's own; those of others are 7. */
const WIDE_FONTS = /宋|simsun|song|黑体|simhei|仿宋|楷/i;

export function digitWidth(font: string | undefined): number {
  return font !== undefined && WIDE_FONTS.test(font) ? 8 : 7;
}

/** Files count widths in digits of the usual font, with the padding. */
export function widthInPixels(characters: number, digit: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / digit)) / 256) * digit);
}

/** Files count heights in points, 72 to the inch. */
export function heightInPixels(points: number): number {
  return Math.round((points * 96) / 72);
}
