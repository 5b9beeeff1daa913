export const GRID_PANEL = "grid-panel";

/** The id of a tab by its place in the row. */
export function sheetTabId(at: number): string {
  return `sheet-tab-${String(at)}`;
}
