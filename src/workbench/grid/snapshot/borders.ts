import type { BorderSide, BorderStyle } from "hucre";
import type { IBorderData, IBorderStyleData } from "@univerjs/core";
import type { Palette } from "./palette";
import { LINE } from "./univer-words";

const BLACK = "#000000";

/** The frame of a cell; undefined where it has none. */
export function bordersOf({ top, right, bottom, left, diagonal, diagonalUp, diagonalDown }: BorderStyle, palette: Palette): IBorderData | undefined {
  const line = (side: BorderSide | undefined): IBorderStyleData | undefined =>
    side && { s: LINE[side.style], cl: { rgb: palette(side.color) ?? BLACK } };
  const lines = {
    t: line(top), r: line(right), b: line(bottom), l: line(left),
    tl_br: diagonalDown ? line(diagonal) : undefined, bl_tr: diagonalUp ? line(diagonal) : undefined,
  };
  const drawn = Object.entries(lines).filter(([, side]) => side !== undefined);
  return drawn.length === 0 ? undefined : Object.fromEntries(drawn);
}
