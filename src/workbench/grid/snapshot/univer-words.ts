/*
 * Numbers that Univer's snapshots use for words. Its own enums would bring its whole core into the worker that makes
 * the snapshots; a test holds these to them.
 */

export const YES = 1;
export const NO = 0;

export const CELL_TYPE = { text: 1, number: 2, boolean: 3, forcedText: 4 } as const;

export const HORIZONTAL = { left: 1, center: 2, right: 3, justify: 4, distributed: 6 } as const;

export const VERTICAL = { top: 1, middle: 2, bottom: 3 } as const;

export const WRAP = { wrap: 3 } as const;

export const LINE = {
  thin: 1, hair: 2, dotted: 3, dashed: 4, dashDot: 5, dashDotDot: 6, double: 7, medium: 8,
  mediumDashed: 9, mediumDashDot: 10, mediumDashDotDot: 11, slantDashDot: 12, thick: 13,
} as const;

export const UNDERLINE = { double: 10, single: 12 } as const;

export const BASELINE = { subscript: 2, superscript: 3 } as const;

/** Begins and ends what stands in a document: its paragraphs, and the whole. */
export const DOCUMENT = { paragraphEnd: "\r", end: "\r\n" } as const;

/** Under these names Univer's parts find their own data in a snapshot. */
export const RESOURCE = {
  conditionalFormats: "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
  notes: "SHEET_NOTE_PLUGIN",
  names: "SHEET_DEFINED_NAME_PLUGIN",
} as const;
