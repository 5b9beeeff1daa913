/** Entries of a zip directory; a workbook with a thousand pictures has some 2,500. */
export const MAX_ZIP_ENTRIES = 50_000;

/**
 * Inflated bytes per packed byte. Sheets full of equal cells reach about 100; deflate ends at 1,032,
 * which is where bombs live. Small parts are exempt: they harm nobody at any ratio.
 */
export const MAX_INFLATION_RATIO = 300;
export const INFLATION_RATIO_FLOOR = 16 * 1024 * 1024;

/** Inflated XML of one sheet. Beyond it the sheet is left out, the others are read. */
export const MAX_SHEET_XML_BYTES = 300 * 1024 * 1024;

/** Inflated XML of all sheets read from one workbook; the sheets past it are left out. */
export const MAX_WORKBOOK_XML_BYTES = 600 * 1024 * 1024;

/** Inflated XML of a part that cannot be left out: styles, the workbook; shared strings may be longer. */
export const MAX_PART_XML_BYTES = 24 * 1024 * 1024;
export const MAX_STRINGS_XML_BYTES = 128 * 1024 * 1024;

/** What stands before or behind the rows of a sheet, or in one row. */
export const MAX_SHEET_FRAME_LENGTH = 32 * 1024 * 1024;

/** Cells that the file holds, blank ones included. */
export const MAX_CELLS_PER_SHEET = 2_000_000;
export const MAX_CELLS_PER_WORKBOOK = 4_000_000;

/** A sheet with less text than this for each allowed cell need not be counted before it is read. */
export const COUNTED_BYTES_PER_CELL = 20;

/**
 * Places in rows, empty ones before a cell included: a few cells far to the right cost as much as a full
 * sheet.
 */
export const MAX_PLACES_PER_WORKBOOK = 40_000_000;

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
