import type { Batch } from "../../changes/journal";
import type { JournalTexts } from "../../locales/pane/journal-texts";

/** What a batch did: corrected by a proposal, or recalculated. */
export function batchTitle({ changes }: Batch, texts: JournalTexts): string {
  const isFix = changes.some(({ code }) => code === "fix");
  return isFix ? texts.fixed(changes.length) : texts.recalculated(changes.length);
}
