import type { ReactElement } from "react";
import { Fold } from "../../taskpane/frame/fold";
import { CopyBlock } from "../../taskpane/problem/copy-block";
import { usePageLocale } from "./workbench-context";

/** A mistake of ours, with what its developers need. */
export function Technical({ text }: { readonly text: string }): ReactElement {
  const { commandLine, sentenceEnd, pane: { problem } } = usePageLocale();
  return (
    <>
      {commandLine.internalError}{sentenceEnd}
      <Fold summary={problem.detail}><CopyBlock text={text} copy={problem.copy} copied={problem.copied} /></Fold>
    </>
  );
}
