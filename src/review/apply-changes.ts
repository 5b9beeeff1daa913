import type { Batch, Journal } from "../changes/journal";
import type { WorkbookHost } from "../host/workbook-host";
import type { CellReference } from "../sheet/address";
import { withBatch } from "./kept-journal";
import { writeWithJournal, type NotWritten } from "./write-with-journal";

export type ApplyOutcome =
  | { readonly kind: "applied"; readonly journal: Journal; /** Formula cells that still show what they showed before. */ readonly stale: readonly CellReference[] }
  | NotWritten;

/** Writes a batch and records it: all of it or nothing. */
export async function applyChanges(host: WorkbookHost, batch: Batch): Promise<ApplyOutcome> {
  const done = await writeWithJournal(host, batch.changes, (journal) => withBatch(journal, batch));
  return done.kind === "written" ? { kind: "applied", journal: done.journal, stale: done.outcome.stale } : done;
}
