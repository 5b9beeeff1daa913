import type { CellState } from "../../changes/change";
import type { Mark, MarkStyle } from "../../host/mark";
import type { CellReference } from "../../sheet/address";

/** A cell as it now stands in the grid. */
export interface GridCell {
  readonly cell: CellReference;
  readonly state: CellState;
}

/** An edit by the user, with all that was calculated anew because of it. */
export interface GridEdit {
  /** What the user typed, pasted or cleared: before and after. */
  readonly edited: readonly { readonly cell: CellReference; readonly before: CellState; readonly after: CellState }[];
  /** Formula cells with other results than before. */
  readonly recalculated: readonly GridCell[];
}

/** What the grid could not show or calculate as Excel would; told once when a workbook is opened. */
export interface GridLimits {
  /** Formula cells that the grid's engine cannot evaluate: they keep the value that the file holds. */
  readonly unevaluated: readonly CellReference[];
  /** Kinds of content that are in the file and stay there, but are not drawn, such as charts. */
  readonly notDrawn: readonly ("chart" | "image" | "pivot" | "sparkline" | "conditional-format" | "other")[];
}

export interface GridOptions {
  /** The language of what little the grid says itself. */
  readonly locale: "zh-CN" | "en-US";
  readonly isDark?: boolean;
}

/** A spreadsheet grid in the page: it shows a workbook and calculates; the file itself is elsewhere. */
export interface Grid {
  /** Shows another workbook, with the marks of ours that it brings along. `bytes` is the .xlsx file. */
  show(bytes: Uint8Array): Promise<GridLimits>;
  /** Names of the sheets that are shown, in order: the visible ones, and hidden ones that were revealed. */
  readonly sheets: readonly string[];
  /** Shows a hidden sheet from now on. In the file it stays hidden. */
  reveal(sheet: string): void;
  readonly active: { readonly sheet: string; readonly cell: CellReference | null };
  activate(sheet: string): void;
  /** Scrolls to the cell and selects it. */
  select(cell: CellReference): void;
  /** Sets cells without telling `onEdited`; the answer is what was calculated anew. */
  set(cells: readonly GridCell[]): Promise<readonly GridCell[]>;
  /** Draws marks in the place of those before; those on `untouched` sheets stay as they are. */
  mark(marks: readonly Mark[], style: MarkStyle, untouched?: readonly string[]): void;
  /** Puts a sheet of our own at the end, or fills it anew. Widths are in characters, as in files. */
  putSheet(name: string, rows: readonly (readonly GridCell["state"][])[], columnWidths?: readonly number[]): void;
  setDark(isDark: boolean): void;
  onEdited(listener: (edit: GridEdit) => void): () => void;
  onSelected(listener: (sheet: string, cell: CellReference | null) => void): () => void;
  dispose(): void;
}
