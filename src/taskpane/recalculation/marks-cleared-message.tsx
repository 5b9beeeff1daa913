import type { ReactElement } from "react";
import type { Refusal } from "../../host/workbook-host";
import { Message } from "../frame/message";
import { useLocale } from "../pane-context";
import { DoneTitle } from "./done-title";

/** Marks are gone, or could not be taken from some sheets. */
export function MarksClearedMessage({ cells, refusals }: { readonly cells: number | null; readonly refusals: readonly Refusal[] }): ReactElement {
  const locale = useLocale();
  const texts = locale.pane.recalculation.done;
  if (refusals.length === 0) {
    return <Message intent="success" title={<DoneTitle>{texts.marksCleared(cells)}</DoneTitle>}>{texts.marksClearedWhy}</Message>;
  }
  return (
    <Message intent="warning" title={<DoneTitle>{texts.marksLeft(new Set(refusals.map(({ sheet }) => sheet)).size)}</DoneTitle>}>
      {[...new Set(refusals.map(locale.refusal))].map((reason) => <div key={reason}>{reason + locale.sentenceEnd}</div>)}
    </Message>
  );
}
