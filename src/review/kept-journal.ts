import { record, type Batch, type Journal } from "../changes/journal";
import { keptJson } from "./kept-text";

/** The name of the text that is kept with the document. */
export const JOURNAL = "journal";

/** Characters of the text; a document is not to grow by what was done to it. About 3,000 changes. */
export const MOST_CHARACTERS = 1_000_000;

/** The batch to do without: the oldest that was taken back, else the oldest; never the newest of all. */
function leastWanted(batches: readonly Batch[]): number {
  const undone = batches.findIndex(({ undone: isUndone }, at) => isUndone === true && at < batches.length - 1);
  return Math.max(undone, 0);
}

/**
 * The journal within its bound: old batches are left out and counted, those that were taken back first. The newest is
 * kept whole, however large it is, since a half could not be taken back.
 */
export function boundedJournal(journal: Journal, most = MOST_CHARACTERS): Journal {
  const sizes = new Map(journal.batches.map((one) => [one, keptJson(one).length + 1]));
  let size = 80;
  for (const own of sizes.values()) size += own;
  if (size <= most) return journal;
  const batches = [...journal.batches];
  while (size > most && batches.length > 1) {
    const [dropped] = batches.splice(leastWanted(batches), 1);
    size -= (dropped && sizes.get(dropped)) ?? 0;
  }
  const dropped = (journal.dropped ?? 0) + journal.batches.length - batches.length;
  return dropped === 0 ? { batches } : { batches, dropped };
}

/** A batch that was just written, recorded. */
export function withBatch(journal: Journal, added: Batch, most = MOST_CHARACTERS): Journal {
  return boundedJournal(record(journal, added), most);
}

/** The journal as the text that is kept with the document, within its bound. */
export function journalText(journal: Journal, most = MOST_CHARACTERS): string {
  return keptJson({ version: 1, ...boundedJournal(journal, most) });
}
