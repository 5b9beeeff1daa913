import type { WorkbookHost } from "../../host/workbook-host";
import type { Locale } from "../../locales/locale";
import type { Engine } from "../engine/engine";
import type { PaneState } from "./pane-state";
import type { Store } from "./store";

/** Small texts kept for the user on this computer. */
export interface Preferences {
  load(name: string): Promise<string | null>;
  save(name: string, text: string): Promise<void>;
}

/** What a session works with; Excel, a file and the workbench differ only in these. */
export interface SessionParts {
  readonly host: WorkbookHost;
  readonly engine: Engine;
  readonly preferences: Preferences;
  /** The present as ISO 8601. */
  readonly now: () => string;
  readonly newId: () => string;
  /** Brings the pane into view, where it can be closed. */
  readonly showPane: () => Promise<void>;
  readonly locale: () => Locale;
  readonly version: string;
  /** How far the user's clock is ahead of UTC, in minutes. */
  readonly minutesAheadOfUtc: () => number;
  /** Name of the workbook, where the place knows one. */
  readonly workbookName?: () => string | undefined;
  /** Milliseconds of quiet after an edit before it is looked at. */
  readonly quiet?: number;
}

/** Parts and state: what the acts of a session share. */
export interface SessionContext extends SessionParts {
  readonly store: Store<PaneState>;
}
