import type { Batch } from "../../changes/journal";
import type { JournalTexts } from "../../locales/pane/journal-texts";

/** What a batch did: corrected by a proposal, set back against a later edit, or recalculated. */
export function batchTitle({ changes }: Batch, texts: JournalTexts): string {
  if (changes.some(({ code }) => code === "undo")) return texts.setBack(changes.length);
  const isFix = changes.some(({ code }) => code === "fix");
  return isFix ? texts.fixed(changes.length) : texts.recalculated(changes.length);
}
