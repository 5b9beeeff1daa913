import { ExcelWorkbookHost } from "../excel/excel-workbook-host";
import { userPreferences } from "../excel/preferences";
import { chosenLocale } from "../taskpane/chosen-locale";
import { RemoteEngine } from "../taskpane/engine/remote-engine";
import { startWorkerThread } from "../taskpane/engine/worker-thread";
import { PaneSession } from "../taskpane/session/pane-session";

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
export function startSession(language: string): PaneSession {
  const session: PaneSession = new PaneSession({
    host: new ExcelWorkbookHost(),
    engine: new RemoteEngine(startWorkerThread()),
    preferences: userPreferences(),
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
    showPane,
    locale: () => chosenLocale(session.store.get().settings, language),
    version: VERSION,
    minutesAheadOfUtc: () => -new Date().getTimezoneOffset(),
    workbookName,
  });
  return session;
}
