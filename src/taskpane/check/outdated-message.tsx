import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Message } from "../frame/message";
import { useActions, useLocale } from "../pane-context";

/** Edited since the check, and live check is off. */
export function OutdatedMessage(): ReactElement {
  const actions = useActions();
  const { check, frame } = useLocale().pane;
  return <Message intent="info" title={check.outdated} actions={<Button size="small" onClick={() => void actions.check()}>{frame.recheck}</Button>} />;
}
