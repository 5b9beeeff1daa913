import { generalTexts, isGeneralText } from "./general-texts";

/** What a cell has to show, and how much of it has room. */
export interface Figure {
  /** A number without a format of its own, or the text that its format gives. */
  readonly shown: number | string;
  /** Pixels. */
  readonly room: number;
  readonly widthOf: (text: string) => number;
}

export interface FittingText {
  readonly text: string;
  /** By how much the letters are made smaller, 1 where they stay as they are. */
  readonly scale: number;
}

/** Where the font of the file is not at hand, the one in its place can be wider by as much. */
const LEAST_SCALE = 0.85;

/** A figure that is cut off is another figure: as in Excel, one that does not fit shows as ####. */
export function fittingText({ shown, room, widthOf }: Figure): FittingText {
  const fits = (text: string): boolean => widthOf(text) <= room;
  const nearlyFits = (text: string): boolean => widthOf(text) * LEAST_SCALE <= room;
  const asItIs = String(shown);
  // Nearly all of them, at every turn of the wheel.
  if (fits(asItIs) && (typeof shown === "string" || isGeneralText(asItIs))) return { text: asItIs, scale: 1 };
  // Blanks at the rim are what formats leave for brackets and signs.
  const { plain, exponent } = typeof shown === "number" ? generalTexts(shown) : { plain: [shown, shown.trim()], exponent: [] };
  const text = plain.find(fits) ?? plain.find(nearlyFits) ?? exponent.find(fits);
  if (text === undefined) return { text: "#".repeat(Math.max(1, Math.floor(room / widthOf("#")))), scale: 1 };
  return { text, scale: fits(text) ? 1 : room / widthOf(text) };
}
