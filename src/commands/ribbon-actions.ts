import type { PaneSession } from "../taskpane/session/pane-session";

/** The ids of the buttons, as the manifest names them. */
export const RIBBON_ACTIONS = ["check", "recalculate", "next", "clearMarks"] as const;
export type RibbonAction = (typeof RIBBON_ACTIONS)[number];

type Acts = Pick<PaneSession, "check" | "recalculate" | "step" | "clearMarks" | "showTab" | "store">;

/** What each button does. None of them asks in a dialog: what is to be said, the pane says. */
export function ribbonAction(action: RibbonAction, session: Acts, showPane: () => Promise<void>): () => Promise<void> {
  const acts: Readonly<Record<RibbonAction, () => Promise<void>>> = {
    check: async () => {
      await session.check();
      session.showTab("check");
      await showPane();
    },
    recalculate: () => session.recalculate(),
    next: async () => {
      if (!session.store.get().result) await session.check();
      session.step(1);
    },
    clearMarks: () => session.clearMarks(),
  };
  return async () => {
    await acts[action]();
    if (session.store.get().problem) await showPane();
  };
}
