import type { OwnSheet } from "../host/workbook-host";
import { markAreas } from "../host/mark-areas";
import { rangeToText, type CellRange } from "../sheet/address";
import { cellInput } from "./cell-input";

const GENERAL = "General";
const LONGEST_ADDRESS = 4_000;
/** Excel counts widths in digits of the standard font, Office.js in points: seven pixels a digit, and five around. */
const PIXELS_PER_CHARACTER = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** Some rows of a sheet of ours, as grids of equal width. */
export interface OwnRows {
  readonly top: number;
  readonly inputs: (string | number | boolean)[][];
  readonly formats: string[][];
}

export function ownColumns({ rows }: OwnSheet): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0);
}

/** The rows one by one, so that they can be written in portions. */
export function ownRows(sheet: OwnSheet): OwnRows[] {
  const columns = Array.from({ length: ownColumns(sheet) }, (_column, at) => at);
  return sheet.rows.map((row, top) => ({
    top,
    inputs: [columns.map((at) => cellInput({ value: row[at]?.value ?? null, format: GENERAL }, GENERAL))],
    formats: [columns.map((at) => row[at]?.format ?? GENERAL)],
  }));
}

export function joinRows(rows: readonly OwnRows[]): OwnRows {
  return { top: rows[0]?.top ?? 0, inputs: rows.flatMap(({ inputs }) => inputs), formats: rows.flatMap(({ formats }) => formats) };
}

/** The addresses of the cells in bold, each for several ranges. */
export function boldAddresses({ rows }: OwnSheet): string[] {
  const cells = rows.flatMap((row, top) =>
    row.flatMap(({ bold }, left): CellRange[] => (bold === true ? [{ top, left, bottom: top, right: left }] : [])),
  );
  return markAreas(cells, LONGEST_ADDRESS).map((areas) => areas.map(rangeToText).join(","));
}

/** A width in characters as the points that Office.js takes. */
export function columnPoints(characters: number): number {
  return (characters * PIXELS_PER_CHARACTER + PADDING_PIXELS) * POINTS_PER_PIXEL;
}
