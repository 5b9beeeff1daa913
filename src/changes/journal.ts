import { invert, type Change } from "./change";

/** Changes that were written together and are taken back together. */
export interface Batch {
  readonly id: string;
  /** When it was written, as ISO 8601. */
  readonly time: string;
  readonly changes: readonly Change[];
  /** Set when it was taken back; it stays in the journal. */
  readonly undone?: boolean;
}

/** All batches of a document, the oldest first. */
export interface Journal {
  readonly batches: readonly Batch[];
}

export const EMPTY_JOURNAL: Journal = { batches: [] };

export function record(journal: Journal, batch: Batch): Journal {
  return { batches: [...journal.batches, batch] };
}

/** The batch that an undo takes back: the newest that still stands. */
export function newestStanding({ batches }: Journal): Batch | undefined {
  return batches.findLast(({ undone }) => !undone);
}

export function markUndone(journal: Journal, id: string): Journal {
  return { batches: journal.batches.map((batch) => (batch.id === id ? { ...batch, undone: true } : batch)) };
}

/** The changes that take a batch back, the last first. */
export function inverted({ changes }: Batch): Change[] {
  return changes.map(invert).reverse();
}
