import { lazy, Suspense, type ReactElement } from "react";
import { usePane } from "../pane-context";

const DoneMessage = lazy(() => import("../recalculation/done-message").then(({ DoneMessage: Message }) => ({ default: Message })));

/** What the last writing did, while this tab is the one that is seen. */
export function DoneHere(): ReactElement | null {
  const isHere = usePane((state) => state.done !== null && state.tab === "check");
  return isHere ? <Suspense fallback={null}><DoneMessage /></Suspense> : null;
}
