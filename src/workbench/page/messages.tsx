import type { ReactElement } from "react";
import { FailureMessage } from "./failure-message";
import { DownloadMessage } from "./download-message";
import { LeaveQuestion } from "./leave-question";
import { OpeningMessage } from "./opening-message";
import { ViewMessages } from "./view-messages";
import { useWorkbenchState } from "./workbench-context";

/** What is to be said of the file, in one place. */
export function Messages(): ReactElement {
  const open = useWorkbenchState((state) => state.open);
  return (
    <>
      <OpeningMessage />
      <FailureMessage />
      <LeaveQuestion />
      <DownloadMessage />
      {open && <ViewMessages open={open} />}
    </>
  );
}
