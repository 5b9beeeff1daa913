import { Button } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { Message } from "../../taskpane/frame/message";
import type { FileSource } from "../shell/file-source";
import type { OpenWorkbook } from "../shell/workbench-state";
import { usePageLocale, useView, useWorkbench, useWorkbenchState } from "./workbench-context";

function Question({ open, waiting }: { readonly open: OpenWorkbook; readonly waiting: FileSource }): ReactElement {
  const workbench = useWorkbench();
  const { leave } = usePageLocale().workbench;
  const cells = useView(open, (view) => view.changed);
  const question = useRef<HTMLDivElement>(null);
  // Who asked for another file is led to what has to be said first.
  useEffect(() => question.current?.querySelector("button")?.focus(), [waiting]);
  return (
    <div ref={question}>
      <Message
        intent="warning" role="alert" title={leave.title(open.name, cells)}
        actions={
          <>
            <Button size="small" appearance="primary" onClick={() => void workbench.decide("download")}>{leave.downloadFirst}</Button>
            <Button size="small" onClick={() => void workbench.decide("drop")}>{leave.openAnyway}</Button>
            <Button size="small" onClick={() => void workbench.decide("stay")}>{leave.stay}</Button>
          </>
        }
      >
        {leave.what(waiting.name)}
      </Message>
    </div>
  );
}

/** Before another file takes the place of one with changes. */
export function LeaveQuestion(): ReactElement | null {
  const open = useWorkbenchState((state) => state.open);
  const waiting = useWorkbenchState((state) => state.waiting);
  return open && waiting && <Question open={open} waiting={waiting} />;
}
