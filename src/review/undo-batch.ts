import { markUndone, type Batch, type Journal } from "../changes/journal";
import type { UndoPlan } from "../changes/undo";
import type { WorkbookHost } from "../host/workbook-host";
import type { CellReference } from "../sheet/address";
import { boundedJournal } from "./kept-journal";
import { writeWithJournal, type NotWritten } from "./write-with-journal";

export type UndoOutcome =
  | { readonly kind: "undone"; readonly journal: Journal; /** Formula cells that still show what they showed before. */ readonly stale: readonly CellReference[] }
  | NotWritten;

/**
 * Takes a batch back as planned and says so in the journal. Cells that were edited since stay as they are; the journal
 * names them, and they are for the user to decide.
 */
export async function undoBatch(host: WorkbookHost, batch: Batch, plan: UndoPlan): Promise<UndoOutcome> {
  const left = plan.conflicts.map(({ change }) => change.cell);
  const done = await writeWithJournal(host, plan.changes, (journal) => boundedJournal(markUndone(journal, batch.id, left)));
  return done.kind === "written" ? { kind: "undone", journal: done.journal, stale: done.outcome.stale } : done;
}
