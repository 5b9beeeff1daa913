import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Message } from "../../taskpane/frame/message";
import { Technical } from "./technical";
import { usePageLocale, useWorkbench, useWorkbenchState } from "./workbench-context";

/** A file that was not opened, in the words of the command line; what was open is as it was. */
export function FailureMessage(): ReactElement | null {
  const workbench = useWorkbench();
  const { fileError, sentenceEnd, workbench: texts } = usePageLocale();
  const failure = useWorkbenchState((state) => state.failure);
  const isOther = useWorkbenchState((state) => state.open !== null);
  if (!failure) return null;
  const { name, code, detail } = failure;
  return (
    <Message
      intent="error" role="alert" title={texts.notOpened(name)}
      actions={<Button size="small" onClick={() => workbench.dismiss("failure")}>{texts.close}</Button>}
    >
      {code === null ? <Technical text={detail} /> : fileError(code) + sentenceEnd}
      {isOther && texts.othersKept}
    </Message>
  );
}
