import type { FontStyle, Sheet as SheetLook } from "hucre";
import type { IRowData } from "@univerjs/core";
import type { Sheet } from "../../../sheet/sheet";
import { heightInPixels } from "./sheet-size";
import { NO } from "./univer-words";

/** Between two lines, and what a cell leaves free at its sides. */
const LINE_SPACING = 1.3;
const PADDING_PIXELS = 6;
/** A Chinese letter is as wide as it is high; other letters are a good half of that. */
const NARROW = 0.56;
const USUAL_POINTS = 11;
/** Excel makes no row higher. */
const MOST_PIXELS = 546;

interface Widths {
  /** Of a column, in pixels. */
  readonly of: (column: number) => number;
  readonly font: FontStyle;
  /** The height of a row without such text, in pixels. */
  readonly usual: number;
}

/**
 * Heights of rows for which the file names none and in which text is wrapped: Excel fits them when it opens the file, and
 * other programs often leave that to it. Merged cells count for nothing there, as in Excel.
 */
export function wrappedRows({ rows }: Sheet, look: SheetLook | undefined, { of, font, usual }: Widths): Record<number, Partial<IRowData>> {
  const found: Record<number, Partial<IRowData>> = {};
  const merged = new Set((look?.merges ?? []).map(({ startRow, startCol }) => `${String(startRow)},${String(startCol)}`));
  for (const [key, { style }] of look?.cells ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const value = rows[row]?.[column]?.value;
    if (!style?.alignment?.wrapText || typeof value !== "string" || merged.has(key) || look?.rowDefs?.get(row)?.height !== undefined) continue;
    const letter = heightInPixels(style.font?.size ?? font.size ?? USUAL_POINTS);
    const height = Math.min(MOST_PIXELS, Math.ceil(lines(value, (of(column) - PADDING_PIXELS) / letter) * letter * LINE_SPACING));
    if (height > Math.max(usual, found[row]?.h ?? 0)) found[row] = { h: height, ia: NO };
  }
  return found;
}

/** `width` is that of the column in Chinese letters. */
function lines(text: string, width: number): number {
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / Math.max(1, Math.floor(width)))), 0);
}

function widthOf(line: string): number {
  const narrow = /^[\u0020-\u02ff]$/;
  return [...line].reduce((sum, letter) => sum + (narrow.test(letter) ? NARROW : 1), 0);
}
