import { decimalToNumber, parseDecimal, round, shift } from "../../src/number/decimal";
import type { CellReference } from "../../src/sheet/address";
import type { Cell } from "../../src/sheet/cell";
import { cellAt, type WorkbookContent } from "../../src/sheet/sheet";
import { printedNumber, printedText } from "../layout/figure-cells";

/** A figure as it is printed, `-1234.50`; undefined where there is none or it is zero. */
export function printedFigure(cell: Cell | null): string | undefined {
  const printed = printedNumber(cell);
  if (!printed || printed.value.units === 0) return undefined;
  return printedText(printed, "");
}

/** The cell with another printed figure, written the way it was: as number with its format, or as text. */
export function withPrinted(cell: Cell, figure: string): Cell {
  const printed = printedNumber(cell);
  const value = parseDecimal(figure);
  if (!printed || !value) throw new Error(`${figure} cannot be written`);
  if (typeof cell.value === "string") {
    // Blanks, a percent sign or a unit around the figure stay: `261万元`, `76590.64 `.
    const text = printedText({ value, decimals: value.scale }, cell.value.includes(",") ? "," : "");
    return { ...cell, value: cell.value.replace(/[-+]?[\d０-９][\d０-９,，.．]*/, text) };
  }
  // A cell prints no more decimals than its format has; General prints what is typed.
  const kept = cell.format === "General" ? value : round(value, printed.decimals);
  return { ...cell, value: decimalToNumber(printed.percent ? shift(kept, -2) : kept) };
}

export function cellIn(content: WorkbookContent, at: CellReference): Cell | null {
  const sheet = content.sheets.find(({ name }) => name === at.sheet);
  return sheet ? cellAt(sheet, at) : null;
}

/** The workbook with one cell replaced. */
export function withCell(content: WorkbookContent, at: CellReference, cell: Cell): WorkbookContent {
  return {
    ...content,
    sheets: content.sheets.map((sheet) =>
      sheet.name === at.sheet
        ? { ...sheet, rows: sheet.rows.map((row, index) => (index === at.row ? row.map((old, column) => (column === at.column ? cell : old)) : row)) }
        : sheet,
    ),
  };
}
