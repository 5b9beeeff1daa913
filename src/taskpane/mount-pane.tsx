import { useEffect, useSyncExternalStore, type ReactElement } from "react";
import { createRoot } from "react-dom/client";
import { Pane } from "./pane";
import type { PaneSession } from "./session/pane-session";
import type { SpokenLocale } from "./spoken-locale";
import type { ThemeMode } from "./theme/pane-theme";
import { systemTheme } from "./theme/system-theme";

/** Light or dark as Office says; null where it says nothing, then the system's colours count. */
export interface OfficeTheme {
  readonly get: () => ThemeMode | null;
  readonly subscribe: (listener: () => void) => () => void;
}

export interface MountedPaneProps {
  readonly session: PaneSession;
  readonly spoken: SpokenLocale;
  readonly theme: OfficeTheme;
}

function MountedPane({ session, spoken, theme }: MountedPaneProps): ReactElement {
  const locale = useSyncExternalStore(spoken.subscribe, spoken.get);
  const ofOffice = useSyncExternalStore(theme.subscribe, theme.get);
  const ofSystem = useSyncExternalStore(systemTheme.subscribe, systemTheme.get);
  useEffect(() => {
    document.documentElement.lang = locale.id;
  }, [locale.id]);
  return <Pane store={session.store} actions={session} locale={locale} display="office" theme={ofOffice ?? ofSystem} />;
}

/** Draws the pane of a session. */
export function mountPane(root: HTMLElement, parts: MountedPaneProps): void {
  createRoot(root).render(<MountedPane {...parts} />);
}
