import type { FileErrorCode } from "../../locales/locale";
import type { PaneSession } from "../../taskpane/session/pane-session";
import type { WorkbenchHost } from "../host/workbench-host";
import type { FileSource } from "./file-source";

/** A workbook with what is done to it. */
export interface OpenWorkbook {
  readonly id: number;
  readonly name: string;
  readonly host: WorkbenchHost;
  readonly session: PaneSession;
}

/** A file on its way in. */
export interface Opening {
  readonly name: string;
  /** Shown only once it has lasted a while. */
  readonly isLong: boolean;
  readonly cells: number;
}

/** A file that was not opened; without a code it is a mistake of ours, told in `detail`. */
export interface OpeningFailure {
  readonly name: string;
  readonly code: FileErrorCode | null;
  readonly detail: string;
}

/** What the page shows. */
export interface WorkbenchState {
  readonly open: OpenWorkbook | null;
  readonly opening: Opening | null;
  readonly failure: OpeningFailure | null;
  /** The file that waits until it is said what becomes of the changes. */
  readonly waiting: FileSource | null;
  readonly grid: "loading" | "ready" | "failed";
  /** The name under which the workbook was last downloaded; "failed" is told too. */
  readonly download: { readonly name: string } | "failed" | null;
}
