import { lazy, Suspense, type ReactElement } from "react";
import { usePane } from "../pane-context";
import type { CheckResult } from "../session/pane-state";
import { OutdatedMessage } from "./outdated-message";
import { UnmarkedMessage } from "./unmarked-message";

const DoneMessage = lazy(() => import("../recalculation/done-message").then(({ DoneMessage: Message }) => ({ default: Message })));

/** What is to be known before the list is read. */
export function ResultMessages({ result }: { readonly result: CheckResult }): ReactElement {
  const hasDone = usePane((state) => state.done !== null);
  const isHere = usePane((state) => state.tab === "check");
  return (
    <>
      {hasDone && isHere && <Suspense fallback={null}><DoneMessage /></Suspense>}
      {result.isOutdated && <OutdatedMessage />}
      {result.unmarked.length > 0 && <UnmarkedMessage key={result.time} result={result} />}
    </>
  );
}
