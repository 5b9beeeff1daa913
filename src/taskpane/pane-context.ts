import { createContext, useContext, useSyncExternalStore } from "react";
import type { Locale } from "../locales/locale";
import type { Display } from "../locales/pane/settings-texts";
import type { PaneActions } from "./session/pane-actions";
import type { PaneState } from "./session/pane-state";
import type { Store } from "./session/store";

/** What every part of the pane works with. */
export interface PaneContextValue {
  readonly store: Pick<Store<PaneState>, "get" | "subscribe">;
  readonly actions: PaneActions;
  readonly locale: Locale;
  /** Where the pane stands, which has a display language of its own. */
  readonly display: Display;
}

export const PaneContext = createContext<PaneContextValue | null>(null);

function useContextValue(): PaneContextValue {
  const value = useContext(PaneContext);
  if (!value) throw new Error("a part of the pane stands outside of it");
  return value;
}

/** A part of the state; the component is drawn anew when that part is another value. `select` must answer with parts that are there, not make new ones. */
export function usePane<T>(select: (state: PaneState) => T): T {
  const { store } = useContextValue();
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}

/** The state as it is when it is asked for, after an act for instance; nothing is drawn anew by it. */
export function useLatest(): () => PaneState {
  return useContextValue().store.get;
}

export function useActions(): PaneActions {
  return useContextValue().actions;
}

export function useLocale(): Locale {
  return useContextValue().locale;
}

export function useDisplay(): Display {
  return useContextValue().display;
}
