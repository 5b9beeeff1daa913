import { cellCount } from "./area";
import type { Area } from "./area";
import { EMPTY_CELL, GENERAL } from "./cell";
import { changeCells } from "./range-content";
import type { SheetRange } from "./sheet-range";

/** Up to so many it is quicker to look at each cell than to find the used part. */
const FEW_CELLS = 10_000;
const NO_CELLS: Area = { row: 0, column: 0, rows: 0, columns: 0 };

/** Formats by name, such as `fill.color`: of cells, or of a rule of conditional formatting. */
export interface Formats {
  read(key: string): unknown;
  write(key: string, value: unknown): void;
  clearFormat(prefix: string): void;
}

/** How a cell looks that nobody formatted. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  "fill.color": "#FFFFFF",
  "font.bold": false,
  "font.color": "#000000",
  "font.italic": false,
  "font.name": "Calibri",
  "font.size": 11,
  "font.strikethrough": false,
  "font.underline": "None",
  "protection.locked": true,
  "protection.formulaHidden": false,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  numberFormat: GENERAL,
};

const defaultOf = (key: string): unknown => DEFAULTS[key] ?? (key.startsWith("borders.") && key.endsWith(".style") ? "None" : null);

/** What of a range is worth looking at: beyond the used part of the sheet all cells are as nobody formatted them. */
function usedPart(range: SheetRange): Area {
  return cellCount(range.area) <= FEW_CELLS ? range.area : (range.used(false)?.area ?? NO_CELLS);
}

/** The formats of the cells of one or more ranges. */
export class CellFormats implements Formats {
  constructor(readonly ranges: readonly SheetRange[]) {}

  /** Null when the cells differ. */
  read(key: string): unknown {
    const seen = new Set<unknown>();
    for (const range of this.ranges) {
      range.sheet.requirePresent();
      const { row, column, rows, columns } = usedPart(range);
      if (rows * columns < cellCount(range.area)) seen.add(defaultOf(key));
      for (let i = row; i < row + rows; i++) {
        for (let j = column; j < column + columns; j++) seen.add(range.sheet.grid.get(i, j).format[key] ?? defaultOf(key));
      }
    }
    return seen.size === 1 ? [...seen][0] : null;
  }

  write(key: string, value: unknown): void {
    for (const range of this.ranges) {
      range.sheet.requireFormattable();
      changeCells(range, value, (cell, wanted) => ({ ...cell, format: { ...cell.format, [key]: wanted } }));
    }
  }

  clearFormat(prefix: string): void {
    for (const range of this.ranges) {
      range.sheet.requireFormattable();
      changeCells(range, true, (cell) => {
        const format = Object.fromEntries(Object.entries(cell.format).filter(([key]) => !key.startsWith(prefix)));
        return cell.formula === null && cell.value === null && Object.keys(format).length === 0 && cell.numberFormat === GENERAL
          ? EMPTY_CELL
          : { ...cell, format };
      });
    }
  }
}
