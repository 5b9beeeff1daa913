import { lazy, Suspense, type ReactElement } from "react";
import { usePane } from "../pane-context";
import { StartView } from "../start/start-view";

const ResultsView = lazy(() => import("./results-view").then(({ ResultsView: View }) => ({ default: View })));
const CheckingView = lazy(() => import("./checking-view").then(({ CheckingView: View }) => ({ default: View })));
const NothingRecognized = lazy(() => import("./nothing-recognized").then(({ NothingRecognized: View }) => ({ default: View })));

export interface CheckTabProps {
  /** Where height is short, filters are shown only when they are asked for. */
  readonly isFilterAsked: boolean;
}

function Shown({ isFilterAsked }: CheckTabProps): ReactElement {
  const activity = usePane((state) => state.activity);
  const result = usePane((state) => state.result);
  if (activity?.kind === "checking" && activity.isLong) return <CheckingView activity={activity} />;
  if (!result) return <StartView />;
  return result.digest.forms.length === 0 ? <NothingRecognized result={result} /> : <ResultsView result={result} isFilterAsked={isFilterAsked} />;
}

/** The check, from before the first one to its outcome. Only the first view is loaded at once. */
export function CheckTab({ isFilterAsked }: CheckTabProps): ReactElement {
  return <Suspense fallback={null}><Shown isFilterAsked={isFilterAsked} /></Suspense>;
}
