import type { Change } from "../../changes/change";
import type { Mark, MarkStyle } from "../../host/mark";
import type { MarkOutcome, OwnSheet, ReadProgress, WriteOutcome } from "../../host/workbook-host";
import type { CellReference } from "../../sheet/address";
import type { Cell } from "../../sheet/cell";
import type { SheetVisibility, UnreadSheet } from "../../sheet/sheet";
import type { Portion } from "../../taskpane/engine/messages";
import type { WorkbookFileErrorCode } from "../../xlsx/workbook-file-error";
import type { GridCell, GridEdit } from "../grid/grid";

/** A sheet that was read, by its name. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
}

/** What became of an edit by the user. */
export interface EditOutcome extends WriteOutcome {
  /** What was edited, from what the file held. */
  readonly changes: readonly Change[];
  /** Cells with other results that the file does not take: they keep the value cached before. */
  readonly kept: readonly CellReference[];
}

/** What a file in another thread is asked. */
export type Call =
  | { readonly kind: "open"; readonly bytes: Uint8Array }
  | { readonly kind: "read"; readonly sheets: readonly string[] | null }
  | { readonly kind: "cell"; readonly cell: CellReference }
  | { readonly kind: "write"; readonly changes: readonly Change[]; readonly text: { readonly name: string; readonly text: string } | null }
  /** What the user did in the grid, and what was calculated anew because of it. */
  | { readonly kind: "edit"; readonly edit: GridEdit }
  /** Results calculated anew, for the values that the file keeps of its formulas. */
  | { readonly kind: "refresh"; readonly cells: readonly GridCell[] }
  /** Which formula cells rest on these. */
  | { readonly kind: "dependants"; readonly cells: readonly CellReference[] }
  | { readonly kind: "mark"; readonly marks: readonly Mark[]; readonly style: MarkStyle }
  | { readonly kind: "putSheet"; readonly sheet: OwnSheet }
  | { readonly kind: "loadText"; readonly name: string }
  | { readonly kind: "saveText"; readonly name: string; readonly text: string | null }
  | { readonly kind: "bytes" };

export interface Answers {
  readonly open: readonly ListedSheet[];
  /** The sheets went ahead, in portions; these did not. */
  readonly read: readonly UnreadSheet[];
  readonly cell: Cell | null;
  readonly write: WriteOutcome;
  readonly edit: EditOutcome;
  /** Cells that the file does not take. */
  readonly refresh: readonly CellReference[];
  readonly dependants: readonly CellReference[];
  readonly mark: MarkOutcome;
  /** The name under which the sheet was put. */
  readonly putSheet: string;
  readonly loadText: string | null;
  readonly saveText: null;
  readonly bytes: Uint8Array;
}

export type ToFile =
  | { readonly kind: "call"; readonly id: number; readonly call: Call }
  /** A portion was taken in: the next one may come, or no more. */
  | { readonly kind: "taken"; readonly id: number; readonly isStopped: boolean };

export type FromFile =
  | { readonly kind: "portion"; readonly id: number; readonly portion: Portion; readonly progress: ReadProgress }
  /** How far the file itself has been read. */
  | { readonly kind: "progress"; readonly id: number; readonly progress: ReadProgress }
  | { readonly kind: "answer"; readonly id: number; readonly value: Answers[keyof Answers] }
  | { readonly kind: "refused"; readonly id: number; readonly code: WorkbookFileErrorCode; readonly detail: string }
  /** A mistake of ours, for a developer. */
  | { readonly kind: "failure"; readonly id: number; readonly detail: string };
