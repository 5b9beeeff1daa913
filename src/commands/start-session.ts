import { ExcelWorkbookHost } from "../excel/excel-workbook-host";
import { userPreferences } from "../excel/preferences";
import { RemoteEngine } from "../taskpane/engine/remote-engine";
import { startWorkerThread } from "../taskpane/engine/worker-thread";
import { PaneSession } from "../taskpane/session/pane-session";
import type { SpokenLocale } from "../taskpane/spoken-locale";

declare const GOUJI_VERSION: string;

export const VERSION = GOUJI_VERSION;

/** The last part of the address at which Office keeps the document. */
function workbookName(): string | undefined {
  const url = Office.context.document.url as string | undefined;
  return url?.split(/[\\/]/).at(-1);
}

/** Brings the pane into view. */
export function showPane(): Promise<void> {
  return Office.addin.showAsTaskpane();
}

/** The one session of the document that Excel has open: with the pane and without it. */
export function startSession(spoken: SpokenLocale, displayLanguage: string): PaneSession {
  const session = new PaneSession({
    host: new ExcelWorkbookHost(),
    engine: new RemoteEngine(startWorkerThread()),
    preferences: userPreferences(),
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
    showPane,
    locale: spoken.get,
    version: VERSION,
    minutesAheadOfUtc: () => -new Date().getTimezoneOffset(),
    workbookName,
  });
  spoken.follow(session.store, displayLanguage);
  return session;
}
