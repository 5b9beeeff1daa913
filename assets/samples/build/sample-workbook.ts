import type { SheetDraft } from "./compose/draft";

/** A sample workbook: its file name, the title in its properties, and its sheets made anew on each call. */
export interface SampleWorkbook {
  readonly fileName: string;
  readonly title: string;
  readonly sheets: () => readonly SheetDraft[];
}
