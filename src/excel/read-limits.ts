/** Cells from the first used one to the last, blanks between them included. Sheets with more are left out as too large. */
export const MAX_CELLS_PER_SHEET = 1_000_000;
export const MAX_CELLS_PER_WORKBOOK = 2_000_000;
