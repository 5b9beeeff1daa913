import type { Change } from "../changes/change";
import type { Journal } from "../changes/journal";
import type { Refusal, WorkbookHost, WriteOutcome } from "../host/workbook-host";
import { JOURNAL, journalText } from "./kept-journal";
import { parseJournal } from "./parse-journal";

/** Nothing was written, and why: cells that refuse, or a journal that cannot be read and is left as it is. */
export type NotWritten = { readonly kind: "refused"; readonly refusals: readonly Refusal[] } | { readonly kind: "journal-damaged" };

/** Changes and journal are written. */
export interface Written {
  readonly kind: "written";
  readonly journal: Journal;
  readonly outcome: WriteOutcome;
}

/**
 * Writes changes, and with them what they mean for the journal as it stands in the document at that moment: in one
 * stroke, so that neither is without the other and two panes do not lose each other's batches. Rejects with a
 * `HostFailure` where the place does not answer.
 */
export async function writeWithJournal(
  host: WorkbookHost,
  changes: readonly Change[],
  update: (journal: Journal) => Journal,
): Promise<Written | NotWritten> {
  const kept: { journal: Journal | "damaged" | null } = { journal: null };
  try {
    const outcome = await host.write(changes, {
      name: JOURNAL,
      update: (current) => {
        const known = parseJournal(current);
        kept.journal = known === "damaged" ? known : update(known);
        if (kept.journal === "damaged") throw new RangeError("damaged journal");
        return journalText(kept.journal);
      },
    });
    if (!outcome.written) return { kind: "refused", refusals: outcome.refusals };
    if (kept.journal === null || kept.journal === "damaged") throw new RangeError("the host wrote no journal");
    return { kind: "written", journal: kept.journal, outcome };
  } catch (error) {
    // However the host passes it on, an update that threw means that nothing was written.
    if (kept.journal === "damaged") return { kind: "journal-damaged" };
    throw error;
  }
}
