import { useEffect, useSyncExternalStore, type ReactElement } from "react";
import { createRoot } from "react-dom/client";
import { chosenLocale } from "./chosen-locale";
import { Pane } from "./pane";
import type { PaneSession } from "./session/pane-session";
import type { ThemeMode } from "./theme/pane-theme";
import { systemTheme } from "./theme/system-theme";

/** What the place around the pane looks like and speaks. */
export interface Surroundings {
  /** Such as `zh-CN`. */
  readonly displayLanguage: string;
  /** Light or dark as Office says; null where it says nothing, then the system's colours count. */
  readonly theme: { readonly get: () => ThemeMode | null; readonly subscribe: (listener: () => void) => () => void };
}

interface MountedPaneProps {
  readonly session: PaneSession;
  readonly surroundings: Surroundings;
}

function MountedPane({ session, surroundings: { displayLanguage, theme } }: MountedPaneProps): ReactElement {
  const { store } = session;
  const locale = chosenLocale(useSyncExternalStore(store.subscribe, () => store.get().settings), displayLanguage);
  const ofOffice = useSyncExternalStore(theme.subscribe, theme.get);
  const ofSystem = useSyncExternalStore(systemTheme.subscribe, systemTheme.get);
  useEffect(() => {
    document.documentElement.lang = locale.id;
  }, [locale.id]);
  return <Pane store={store} actions={session} locale={locale} display="office" theme={ofOffice ?? ofSystem} />;
}

/** Draws the pane of a session. */
export function mountPane(root: HTMLElement, session: PaneSession, surroundings: Surroundings): void {
  createRoot(root).render(<MountedPane session={session} surroundings={surroundings} />);
}
