import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Message } from "../frame/message";
import { useActions, useLocale, usePane } from "../pane-context";
import { DoneTitle } from "./done-title";

/** The one click found nothing that could be written. */
export function NothingToRecalculateMessage({ heldBack }: { readonly heldBack: number }): ReactElement {
  const actions = useActions();
  const texts = useLocale().pane.recalculation.done;
  const tab = usePane((state) => state.tab);
  const leads = heldBack > 0 && tab === "check";
  return (
    <Message
      intent="info" title={<DoneTitle>{texts.nothingToRecalculate}</DoneTitle>}
      actions={leads && <Button size="small" onClick={() => actions.showTab("recalculation")}>{texts.seeHeldBack}</Button>}
    >
      {texts.nothingToRecalculateWhy(heldBack)}
    </Message>
  );
}
