import type { CellState } from "../../changes/change";
import type { OwnSheet } from "../../host/workbook-host";

/** The cells of a sheet of ours, as the grid takes them. */
export function ownSheetStates({ rows }: OwnSheet): CellState[][] {
  return rows.map((row) => row.map(({ value, format = "General" }) => ({ value, format })));
}
