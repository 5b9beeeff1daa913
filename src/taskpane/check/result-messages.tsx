import type { ReactElement } from "react";
import type { CheckResult } from "../session/pane-state";
import { DoneHere } from "./done-here";
import { OutdatedMessage } from "./outdated-message";
import { UnmarkedMessage } from "./unmarked-message";

/** What is to be known before the list is read. */
export function ResultMessages({ result }: { readonly result: CheckResult }): ReactElement {
  return (
    <>
      <DoneHere />
      {result.isOutdated && <OutdatedMessage />}
      {result.unmarked.length > 0 && <UnmarkedMessage key={result.time} result={result} />}
    </>
  );
}
