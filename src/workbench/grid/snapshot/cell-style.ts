import type { AlignmentStyle, CellStyle, FillStyle, FontStyle } from "hucre";
import type { IStyleData } from "@univerjs/core";
import { bordersOf } from "./borders";
import type { Palette } from "./palette";
import { BASELINE, HORIZONTAL, NO, UNDERLINE, VERTICAL, WRAP, YES } from "./univer-words";

/** Excel moves a text in by three blanks a step. */
const INDENT_PIXELS = 9;
const PADDING_PIXELS = 2;
/** How a file writes letters that stand upright below each other. */
const STACKED = 255;

/** A cell's look in the words of the grid. The number format comes from our own reader and is added by who calls. */
export function cellStyleOf({ font, fill, border, alignment }: CellStyle, palette: Palette): IStyleData {
  const colour = fill && fillColour(fill, palette);
  const borders = border && bordersOf(border, palette);
  return {
    ...(font && fontOf(font, palette)),
    ...(colour !== undefined && { bg: { rgb: colour } }),
    ...(borders && { bd: borders }),
    ...(alignment && alignmentOf(alignment)),
  };
}

export function fontOf(font: FontStyle, palette: Palette): IStyleData {
  const { name, size, bold, italic, underline, strikethrough, color, vertAlign } = font;
  const ink = palette(color);
  const isDouble = underline === "double" || underline === "doubleAccounting";
  return {
    ...(name !== undefined && { ff: name }),
    ...(size !== undefined && { fs: size }),
    ...(bold !== undefined && { bl: bold ? YES : NO }),
    ...(italic !== undefined && { it: italic ? YES : NO }),
    ...(underline !== undefined && { ul: underline === false ? { s: NO } : { s: YES, t: isDouble ? UNDERLINE.double : UNDERLINE.single } }),
    ...(strikethrough !== undefined && { st: { s: strikethrough ? YES : NO } }),
    ...(ink !== undefined && { cl: { rgb: ink } }),
    ...(vertAlign !== undefined && { va: BASELINE[vertAlign] }),
  };
}

/** Patterns are drawn in the colour that they mostly show, gradients in their first. */
export function fillColour(fill: FillStyle, palette: Palette): string | undefined {
  if (fill.type === "gradient") return palette(fill.stops[0]?.color);
  if (fill.pattern === "none") return undefined;
  return fill.pattern === "solid" ? palette(fill.fgColor) : palette(fill.bgColor) ?? palette(fill.fgColor);
}

const HORIZONTAL_OF: Readonly<Record<string, number>> = {
  left: HORIZONTAL.left, fill: HORIZONTAL.left, center: HORIZONTAL.center, centerContinuous: HORIZONTAL.center,
  right: HORIZONTAL.right, justify: HORIZONTAL.justify, distributed: HORIZONTAL.distributed,
};

const VERTICAL_OF: Readonly<Record<string, number>> = {
  top: VERTICAL.top, justify: VERTICAL.top, center: VERTICAL.middle, distributed: VERTICAL.middle, bottom: VERTICAL.bottom,
};

function alignmentOf({ horizontal = "general", vertical = "bottom", wrapText, textRotation = 0, indent = 0 }: AlignmentStyle): IStyleData {
  const across = HORIZONTAL_OF[horizontal];
  const down = VERTICAL_OF[vertical];
  const shift = PADDING_PIXELS + indent * INDENT_PIXELS;
  return {
    ...(across !== undefined && { ht: across }),
    ...(down !== undefined && { vt: down }),
    ...(wrapText && { tb: WRAP.wrap }),
    ...(textRotation !== 0 && { tr: rotation(textRotation) }),
    ...(indent > 0 && { pd: horizontal === "right" ? { r: shift } : { l: shift } }),
  };
}

/** Files count 1 to 90 upwards and 91 to 180 downwards; the grid counts downwards. */
function rotation(degrees: number): { a: number; v: 0 | 1 } {
  if (degrees === STACKED) return { a: 0, v: YES };
  return { a: degrees <= 90 ? -degrees : degrees - 90, v: NO };
}
