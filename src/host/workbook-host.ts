import type { Change } from "../changes/change";
import type { CellReference } from "../sheet/address";
import type { Cell } from "../sheet/cell";
import type { Sheet, WorkbookContent } from "../sheet/sheet";
import type { Mark, MarkStyle } from "./mark";

/** Why a host could not touch a cell or a sheet. */
export type RefusalCode = "protected" | "no-such-sheet" | "cell-changed" | "merged-cell" | "array-formula" | "read-only";

export interface Refusal {
  readonly code: RefusalCode;
  readonly sheet: string;
  /** Absent when the whole sheet is refused. */
  readonly cell?: CellReference;
  /** What the cell holds instead of what the change expects; only with `cell-changed`. Null is an empty cell. */
  readonly now?: Cell | null;
}

/** A batch is written whole or not at all; `refusals` says why nothing was written. */
export interface WriteOutcome {
  readonly written: boolean;
  readonly refusals: readonly Refusal[];
  /** Formula cells that depend on written cells and still show a value cached before. */
  readonly stale: readonly CellReference[];
}

/** Marks are set sheet by sheet; sheets that refuse are named, the others are marked. */
export interface MarkOutcome {
  readonly marked: number;
  readonly refusals: readonly Refusal[];
}

/** A sheet of our own, such as the report: created, or refreshed in place; never deleted. */
export interface OwnSheet {
  readonly name: string;
  readonly rows: readonly (readonly { readonly value: string | number | null; readonly bold?: boolean; readonly format?: string }[])[];
  /** In characters, as Excel counts column widths. */
  readonly columnWidths: readonly number[];
}

/** How far a long read has come. */
export interface ReadProgress {
  /** The sheet that is being read. */
  readonly sheet: string;
  /** Cells read so far, of all sheets. */
  readonly cells: number;
  /** Sheets read whole so far. Absent, as the totals, where the host learns them only by reading. */
  readonly sheets?: number;
  readonly ofSheets?: number;
  readonly ofCells?: number;
}

export interface ReadOptions {
  /** Told now and then on long reads. */
  readonly onProgress?: (progress: ReadProgress) => void;
  /** Handed each sheet as soon as it is whole, where reading takes so long that somebody may want to look at it before the others are there. Anew where reading begins anew. */
  readonly onSheet?: (sheet: Sheet) => void;
  /** Asked now and then; once it says yes, sheets not yet read whole are left out as `unread` with the code `stopped`. */
  readonly isStopped?: () => boolean;
  /** Only these sheets; those that are not there are simply missing from the answer. */
  readonly sheets?: readonly string[];
}

/** A text kept with the document that is to be written along with a batch, from what it is at that moment. */
export interface TextUpdate {
  readonly name: string;
  readonly update: (current: string | null) => string;
}

/**
 * What every place where a workbook can stand offers: Excel, a file, the workbench.
 * Where the place as a whole does not answer as it should, the promise is rejected with a `HostFailure`.
 */
export interface WorkbookHost {
  read(options?: ReadOptions): Promise<WorkbookContent>;
  /**
   * Writes a batch, and with it a text kept with the document (the journal that says so), in one stroke: all of it
   * or nothing. Applied only while every cell holds what its change expects.
   */
  write(changes: readonly Change[], text?: TextUpdate): Promise<WriteOutcome>;
  /** Marks of ours are replaced as a whole: those set before are taken away. */
  mark(marks: readonly Mark[], style?: MarkStyle): Promise<MarkOutcome>;
  /** Takes away every mark of ours, and nothing else. */
  clearMarks(): Promise<MarkOutcome>;
  putSheet(sheet: OwnSheet): Promise<void>;
  select(cell: CellReference): Promise<void>;
  /** Calls back after edits by the user; the answer stops it. */
  onEdited(listener: (sheets: readonly string[]) => void): () => void;
  /** Small texts kept with the document: settings, journal. Null when there is none under that name. */
  loadText(name: string): Promise<string | null>;
  /** Null takes away what is kept under the name. */
  saveText(name: string, text: string | null): Promise<void>;
}
