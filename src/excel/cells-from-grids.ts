import type { Cell, CellValue } from "../sheet/cell";

/** What Excel gives for a range: its values, its formulas (the value where there is none) and its number formats. */
export interface Grids {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

const GENERAL = "General";

/** Excel's own words for errors. They come as texts, so that a text typed like one cannot be told from it. */
const ERRORS = new Set([
  "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!", "#GETTING_DATA", "#BLOCKED!", "#CONNECT!",
  "#FIELD!", "#UNKNOWN!", "#BUSY!", "#EXTERNAL!", "#PYTHON!",
]);

function valueOf(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string") return null;
  return ERRORS.has(value) ? { error: value } : value;
}

/** One cell, as every host gives it. A text that begins with `=` shows itself; no formula does. */
export function cellFrom(value: unknown, formula: unknown, format: unknown): Cell {
  const known = typeof format === "string" && format !== "" ? format : GENERAL;
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) return { value: valueOf(value), format: known, formula: formula.slice(1) };
  return { value: value === "" ? null : valueOf(value), format: known };
}

/** Puts the cells of a range into rows that begin at A1. Blanks without a format are left out. */
export class SheetRows {
  readonly rows: (Cell | null)[][] = [];
  /** One value for all blanks of a format: sheets are full of them. */
  private readonly blanks = new Map<string, Cell>();

  put(top: number, left: number, { values, formulas, formats }: Grids): void {
    for (const [i, row] of values.entries()) {
      const target = this.row(top + i);
      for (const [j, value] of row.entries()) {
        const cell = this.cell(value, formulas[i]?.[j], formats[i]?.[j]);
        if (!cell) continue;
        while (target.length < left + j) target.push(null);
        target[left + j] = cell;
      }
    }
  }

  private row(at: number): (Cell | null)[] {
    while (this.rows.length <= at) this.rows.push([]);
    return this.rows[at] ?? [];
  }

  private cell(value: unknown, formula: unknown, format: unknown): Cell | null {
    const cell = cellFrom(value, formula, format);
    if (cell.value !== null || cell.formula !== undefined) return cell;
    if (cell.format === GENERAL) return null;
    const known = this.blanks.get(cell.format) ?? cell;
    this.blanks.set(cell.format, known);
    return known;
  }
}
