import { RemoteEngine } from "../../taskpane/engine/remote-engine";
import { startWorkerThread } from "../../taskpane/engine/worker-thread";
import { PaneSession } from "../../taskpane/session/pane-session";
import type { Preferences } from "../../taskpane/session/session-context";
import type { SpokenLocale } from "../../taskpane/spoken-locale";
import type { WorkbenchHost } from "../host/workbench-host";
import { newId } from "./new-id";

declare const GOUJI_VERSION: string;

/** Starts the session of one workbook, with an engine of its own. */
export function sessionStarter(spoken: SpokenLocale, displayLanguage: string, preferences: Preferences): (host: WorkbenchHost, name: string) => PaneSession {
  return (host, name) => {
    const session = new PaneSession({
      host,
      engine: new RemoteEngine(startWorkerThread()),
      preferences,
      now: () => new Date().toISOString(),
      newId,
      // The pane always stands beside the grid.
      showPane: () => Promise.resolve(),
      locale: spoken.get,
      version: GOUJI_VERSION,
      minutesAheadOfUtc: () => -new Date().getTimezoneOffset(),
      workbookName: () => name,
    });
    spoken.follow(session.store, displayLanguage);
    return session;
  };
}
