import type { PaneState, Tab } from "./pane-state";

const ALWAYS: readonly Tab[] = ["check", "recalculation"];
const WITH_SCORES: readonly Tab[] = [...ALWAYS, "scores"];

/** The tabs that there are: scores only where a self-evaluation was checked. */
export function tabsOf({ result }: Pick<PaneState, "result">): readonly Tab[] {
  return result && result.digest.scores.length > 0 ? WITH_SCORES : ALWAYS;
}

/** The tab that is shown: the chosen one as long as it is there. */
export function shownTab(state: Pick<PaneState, "result" | "tab">): Tab {
  return tabsOf(state).includes(state.tab) ? state.tab : "check";
}
