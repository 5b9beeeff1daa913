import { addressToText, columnLetters, rangeToText, sameReference, type CellReference } from "../sheet/address";

/** `C8`, or `表3 C8` when the cell lies on another sheet than the one that is spoken of. */
export function addressText(cell: CellReference, home: string): string {
  const address = addressToText(cell);
  return cell.sheet === home ? address : `${cell.sheet} ${address}`;
}

/** Cells next to each other in one column are one range: C4, C5, C6 is `C4:C6`. */
function columnRanges(cells: readonly CellReference[]): string[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const ranges: { top: number; bottom: number; column: number }[] = [];
  for (const { row, column } of sorted) {
    const last = ranges.at(-1);
    if (last && last.column === column && last.bottom === row - 1) last.bottom = row;
    else ranges.push({ top: row, bottom: row, column });
  }
  return ranges.map(({ top, bottom, column }) => rangeToText({ top, bottom, left: column, right: column }));
}

/** Cells column by column, runs within a column as ranges, each sheet named once before its cells. */
export function addressList(
  cells: readonly CellReference[], home: string, separator: string, betweenSheets: string = separator,
): string {
  const unique = cells.filter((cell, i) => cells.findIndex((other) => sameReference(cell, other)) === i);
  const texts = [...new Set(unique.map(({ sheet }) => sheet))].map((sheet) => {
    const ranges = columnRanges(unique.filter((cell) => cell.sheet === sheet)).join(separator);
    return sheet === home ? ranges : `${sheet} ${ranges}`;
  });
  return texts.join(betweenSheets);
}

/** The rows in which cells lie, for sentences such as 第 4、6 行. */
export function rowNumbers(cells: readonly CellReference[]): readonly number[] {
  return [...new Set(cells.map(({ row }) => row + 1))].sort((a, b) => a - b);
}

/** The columns in which cells lie, by their letters. */
export function columnNames(cells: readonly CellReference[]): readonly string[] {
  return [...new Set(cells.map(({ column }) => column))].sort((a, b) => a - b).map(columnLetters);
}
