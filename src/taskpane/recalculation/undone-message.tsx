import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Message } from "../frame/message";
import { useActions, useLocale, usePane } from "../pane-context";
import type { Done } from "../session/pane-state";
import { DoneTitle } from "./done-title";
import { UndoConflictMessage } from "./undo-conflict-message";

/** What an undo restored, and cells that were edited since: these are the user's to decide. */
export function UndoneMessage({ done: { cells, conflicts } }: { readonly done: Extract<Done, { readonly kind: "undone" }> }): ReactElement {
  const actions = useActions();
  const texts = useLocale().pane.recalculation.done;
  const isHere = usePane((state) => state.tab === "recalculation");
  if (conflicts.length === 0) {
    return (
      <Message intent="success" title={<DoneTitle takesFocus>{cells === 0 ? texts.undoneAlready : texts.undone(cells)}</DoneTitle>}>
        {cells === 0 && texts.nothingToUndo}
      </Message>
    );
  }
  // Above the list of findings there is room for one line; the cells are decided where the changes are listed.
  if (!isHere) {
    return (
      <Message
        intent="warning" title={<DoneTitle takesFocus>{texts.notUndone(conflicts.length)}</DoneTitle>}
        actions={<Button size="small" onClick={() => actions.showTab("recalculation")}>{texts.decide}</Button>}
      >
        {cells > 0 && texts.othersRestored(cells)}
      </Message>
    );
  }
  return (
    <>
      <UndoConflictMessage key={conflicts.length} conflicts={conflicts} />
      {cells > 0 && <Message intent="info">{texts.othersRestored(cells)}</Message>}
    </>
  );
}
