/** The batches of changes that were written into the workbook. */
export interface JournalTexts {
  readonly heading: string;
  readonly recalculated: (cells: number) => string;
  readonly fixed: (cells: number) => string;
  /** Cells that had been edited since and were set back all the same. */
  readonly setBack: (cells: number) => string;
  readonly undone: string;
  readonly undo: string;
  readonly undoWhich: (title: string, time: string) => string;
  /** Asks why a batch cannot be taken back yet. */
  readonly whyNot: (title: string, time: string) => string;
  readonly newerFirst: (title: string, time: string) => string;
  readonly kept: string;
  readonly day: (month: number, day: number) => string;
  readonly year: (year: number) => string;
  readonly fullDay: (year: number, month: number, day: number) => string;
  /** Old batches that were left out to keep the document small. */
  readonly dropped: (batches: number) => string;
  /** Cells that an undo left as they were. */
  readonly left: (cells: number) => string;
}
