import type { Change } from "../changes/change";
import type { CellReference } from "../sheet/address";
import type { WorkbookContent } from "../sheet/sheet";

/** How a cell is marked: a solid frame for an error, a dashed one for what is to be verified. */
export type MarkKind = "error" | "warning";

export interface Mark {
  readonly cell: CellReference;
  readonly kind: MarkKind;
}

/** Why a host could not touch a cell or a sheet. */
export type RefusalCode = "protected" | "no-such-sheet" | "cell-changed" | "merged-cell" | "array-formula" | "read-only";

export interface Refusal {
  readonly code: RefusalCode;
  readonly sheet: string;
  /** Absent when the whole sheet is refused. */
  readonly cell?: CellReference;
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

export interface ReadOptions {
  /** Told now and then on long reads. */
  readonly onProgress?: (progress: { readonly cells: number; readonly sheet: string }) => void;
}

/** What every place where a workbook can stand offers: Excel, a file, the workbench. */
export interface WorkbookHost {
  read(options?: ReadOptions): Promise<WorkbookContent>;
  write(changes: readonly Change[]): Promise<WriteOutcome>;
  /** Marks of ours are replaced as a whole: those set before are taken away. */
  mark(marks: readonly Mark[]): Promise<MarkOutcome>;
  /** Takes away every mark of ours, and nothing else. */
  clearMarks(): Promise<MarkOutcome>;
  putSheet(sheet: OwnSheet): Promise<void>;
  select(cell: CellReference): Promise<void>;
  /** Calls back after edits by the user; the answer stops it. */
  onEdited(listener: (sheets: readonly string[]) => void): () => void;
  /** Small texts kept with the document: settings, journal. Null when there is none under that name. */
  loadText(name: string): Promise<string | null>;
  saveText(name: string, text: string): Promise<void>;
}
