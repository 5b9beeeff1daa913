import type { FontStyle, RichTextRun } from "hucre";
import type { IDocumentData } from "@univerjs/core";
import { fontOf } from "./cell-style";
import type { Palette } from "./palette";
import { DOCUMENT } from "./univer-words";

/** The fonts that letters take which have none of their own. */
interface UsualFonts {
  /** Of the cell, for letters without any font. */
  readonly cell: FontStyle;
  /** Of the workbook, for what a font of letters leaves out. */
  readonly book: FontStyle;
}

/**
 * A cell whose letters do not all look the same, as a document. Undefined where the runs are not the text that we read, or
 * all look like the cell.
 */
export function richText(text: string, runs: readonly RichTextRun[], { cell, book }: UsualFonts, palette: Palette): IDocumentData | undefined {
  if (text.includes("\r") || runs.map((run) => run.text).join("") !== text || runs.every(({ font }) => font === undefined)) return undefined;
  const stream = text.replaceAll("\n", DOCUMENT.paragraphEnd) + DOCUMENT.end;
  let at = 0;
  const textRuns = runs.flatMap(({ text: letters, font }) => {
    const st = at;
    at += letters.length;
    return letters === "" ? [] : [{ st, ed: at, ts: fontOf(font ? { ...book, ...font } : cell, palette) }];
  });
  const paragraphs = [...stream.matchAll(/\r/g)].map(({ index }) => ({ startIndex: index }));
  return {
    id: "letters",
    body: { dataStream: stream, textRuns, paragraphs, sectionBreaks: [{ startIndex: stream.length - 1 }] },
    documentStyle: { textStyle: fontOf(cell, palette) },
  };
}
