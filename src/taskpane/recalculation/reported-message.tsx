import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Message } from "../frame/message";
import { useActions, useLocale } from "../pane-context";
import { DoneTitle } from "./done-title";

/** The report stands on a sheet of its own. */
export function ReportedMessage({ sheet }: { readonly sheet: string }): ReactElement {
  const actions = useActions();
  const texts = useLocale().pane.recalculation.done;
  return (
    <Message
      intent="success" title={<DoneTitle>{texts.reported(sheet)}</DoneTitle>}
      actions={<Button size="small" onClick={() => void actions.select({ sheet, row: 0, column: 0 })}>{texts.seeReport}</Button>}
    />
  );
}
