import type { Refusal } from "../../host/workbook-host";
import type { CellReference } from "../../sheet/address";
import type { Cell } from "../../sheet/cell";
import type { GridLimits } from "../grid/grid";

/** What the page shows of an open workbook beside the pane. */
export interface View {
  /** Names of the sheets that have a tab, in order: the visible ones, and hidden ones that were revealed. */
  readonly sheets: readonly string[];
  /** Names of the hidden sheets that have none. */
  readonly hidden: readonly string[];
  /** The hidden sheet that was last given a tab, until that was read. */
  readonly revealed: string | null;
  readonly sheet: string;
  readonly cell: CellReference | null;
  /** What the cell holds. */
  readonly content: Cell | null;
  /** How many cells hold something else than when the file was opened. */
  readonly changed: number;
  /** Something was written since the file was opened or downloaded. */
  readonly isUnsaved: boolean;
  /** Why the last edit in the grid was set back. */
  readonly refusals: readonly Refusal[];
  /** A mistake of ours that had it set back, for a developer. */
  readonly editFailure: string | null;
  /** Formula cells that still show a value from before the last writing. */
  readonly stale: readonly CellReference[];
  /** What the grid cannot show as Excel would; null until it shows the workbook, or once that was read. */
  readonly limits: GridLimits | null;
}
