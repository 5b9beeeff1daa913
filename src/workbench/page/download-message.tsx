import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Message } from "../../taskpane/frame/message";
import { usePageLocale, useWorkbench, useWorkbenchState } from "./workbench-context";

/** Under which name the workbook went out, or that it did not. */
export function DownloadMessage(): ReactElement | null {
  const workbench = useWorkbench();
  const texts = usePageLocale().workbench;
  const download = useWorkbenchState((state) => state.download);
  if (!download) return null;
  const isFailed = download === "failed";
  return (
    <Message
      intent={isFailed ? "error" : "success"} role={isFailed ? "alert" : "status"} title={isFailed ? texts.downloadFailed : texts.downloaded(download.name)}
      actions={<Button size="small" appearance="transparent" onClick={() => workbench.dismiss("download")}>{texts.close}</Button>}
    />
  );
}
