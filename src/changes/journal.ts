import type { CellReference } from "../sheet/address";
import { invert, type Change } from "./change";

/** Changes that were written together and are taken back together. */
export interface Batch {
  readonly id: string;
  /** When it was written, as ISO 8601. */
  readonly time: string;
  readonly changes: readonly Change[];
  /** Set when it was taken back; it stays in the journal. */
  readonly undone?: boolean;
  /** Cells that the undo left as they were, because they had been edited since. */
  readonly left?: readonly CellReference[];
}

/** All batches of a document, the oldest first. */
export interface Journal {
  readonly batches: readonly Batch[];
  /** How many were left out since to keep it small. */
  readonly dropped?: number;
}

export const EMPTY_JOURNAL: Journal = { batches: [] };

export function record(journal: Journal, batch: Batch): Journal {
  return { ...journal, batches: [...journal.batches, batch] };
}

/** The batch that an undo takes back: the newest that still stands. */
export function newestStanding({ batches }: Journal): Batch | undefined {
  return batches.findLast(({ undone }) => !undone);
}

/** `left` are cells of the batch that were not taken back. */
export function markUndone(journal: Journal, id: string, left: readonly CellReference[] = []): Journal {
  const mark = (batch: Batch): Batch => ({ ...batch, undone: true, ...(left.length > 0 && { left }) });
  return { ...journal, batches: journal.batches.map((batch) => (batch.id === id ? mark(batch) : batch)) };
}

/** The changes that take a batch back, the last first. */
export function inverted({ changes }: Batch): Change[] {
  return changes.map(invert).reverse();
}
