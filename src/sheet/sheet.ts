import type { CellAddress } from "./address";
import type { Cell } from "./cell";
import type { DateSystem } from "./date-system";

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/**
 * A worksheet as plain immutable data that survives `structuredClone`.
 * `rows[r][c]` is zero-based from A1; a missing cell is null or beyond the end of its row. A cell that
 * only carries a format, and no value, is null too unless its format matters for writing.
 */
export interface Sheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Cells cannot be written because the sheet is protected. */
  readonly isProtected: boolean;
  /** From when its workbook counts dates: from 1900 where absent, which is also taken for granted where a host cannot tell. */
  readonly dateSystem?: DateSystem;
  readonly rows: readonly (readonly (Cell | null)[])[];
}

/** A sheet that was left out, and why; the rest of the workbook is still read. */
export interface UnreadSheet {
  readonly name: string;
  readonly code: "too-large" | "unreadable" | "not-a-worksheet" | "stopped";
  /** Cells found before reading stopped, where that is the reason. */
  readonly cells?: number;
}

/** All that is read from a workbook at once. */
export interface WorkbookContent {
  readonly sheets: readonly Sheet[];
  readonly unread: readonly UnreadSheet[];
}

export function cellAt(sheet: Sheet, { row, column }: CellAddress): Cell | null {
  return sheet.rows[row]?.[column] ?? null;
}
