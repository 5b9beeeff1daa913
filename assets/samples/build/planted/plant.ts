import type { SheetDraft } from "../compose/draft";
import type { PlantedError } from "./errors";

/** Puts errors into correct sheets. Each must replace exactly the correct value that its list states. */
export function plant(drafts: readonly SheetDraft[], errors: readonly PlantedError[]): readonly SheetDraft[] {
  for (const { sheet, cell, correct, wrong } of errors) {
    const draft = drafts.find(({ page }) => page.name === sheet);
    if (!draft) throw new Error(`no sheet ${sheet}`);
    const found = draft.contentAt(cell);
    if (JSON.stringify(found) !== JSON.stringify(correct)) {
      throw new Error(`${sheet}!${cell} holds ${JSON.stringify(found)}, not ${JSON.stringify(correct)}`);
    }
    draft.replace(cell, wrong);
  }
  return drafts;
}
