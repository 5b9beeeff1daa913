import type { CellWrite, GroupWrite } from "./group-write";

/** Measured, with formats before and after. */
const GROUP_BYTES = 1_000;

/** What the calls for a group take in a request; a character may take three bytes. */
export function groupBytes({ cells }: GroupWrite): number {
  return cells.flat().reduce((sum, { input, format }) => sum + 3 * (String(input).length + (format ?? "").length) + 16, GROUP_BYTES);
}

function rangeOf(context: Excel.RequestContext, { sheet, area: { top, left, bottom, right } }: GroupWrite): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

function writeFormats(range: Excel.Range, { cells }: GroupWrite, isNow: (cell: CellWrite) => boolean): void {
  const formats = cells.map((row) => row.map((cell) => (isNow(cell) ? cell.format : null)));
  if (formats.flat().some((format) => format !== null)) range.numberFormat = formats;
}

/**
 * Writes groups of cells: values first, formats after, and formats that decide how a value is read before. Calculation
 * waits until all is there. The answer, after the next sync, names the cells that hold what they held before: what is
 * written into a cell that a merged one covers is lost without a word. To ask which cells are merged would empty the
 * user's undo stack, so this is found only after the write.
 */
export function requestCells(context: Excel.RequestContext, groups: readonly GroupWrite[]): () => CellWrite[] {
  context.application.suspendApiCalculationUntilNextSync();
  const written = groups.map((group) => ({ group, range: rangeOf(context, group) }));
  for (const { group, range } of written) writeFormats(range, group, ({ isFormatFirst }) => isFormatFirst);
  for (const { group, range } of written) {
    const inputs = group.cells.map((row) => row.map(({ input }) => input));
    const hasFormula = inputs.flat().some((input) => typeof input === "string" && input.startsWith("="));
    if (inputs.flat().every((input) => input === null)) continue;
    if (hasFormula) range.formulas = inputs;
    else range.values = inputs;
  }
  for (const { group, range } of written) writeFormats(range, group, ({ isFormatFirst }) => !isFormatFirst);
  for (const { range } of written) range.load("formulas");
  return () =>
    written.flatMap(({ group, range: { formulas } }) =>
      group.cells.flatMap((row, i) => row.filter(({ input, before }, j) => input !== null && formulas[i]?.[j] === before.raw)),
    );
}
