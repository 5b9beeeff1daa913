import { Button, Spinner } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Message } from "../../taskpane/frame/message";
import { usePageLocale, useWorkbench, useWorkbenchState } from "./workbench-context";

/** A file on its way in, once that lasts; it can be given up. */
export function OpeningMessage(): ReactElement | null {
  const workbench = useWorkbench();
  const texts = usePageLocale().workbench;
  const opening = useWorkbenchState((state) => state.opening);
  if (!opening?.isLong) return null;
  return (
    <Message
      intent="info" icon={<Spinner size="tiny" />} role="status" title={texts.opening(opening.name)}
      actions={<Button size="small" onClick={() => workbench.cancelOpening()}>{texts.cancel}</Button>}
    >
      {opening.cells > 0 && texts.cellsRead(opening.cells)}
    </Message>
  );
}
