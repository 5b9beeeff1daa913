import { parseAmount } from "../number/amount";
import { isBlankLike } from "../sheet/blank-like";
import { isCellError } from "../sheet/cell";
import { normalizeLabel } from "../sheet/label";
import type { Sheet } from "../sheet/sheet";

export type CellNature = "blank" | "number" | "text" | "error";

/** The labels and codes of a workbook stand on sheet after sheet, so what a text is, is kept. */
const known = new Map<string, CellNature>();
const MOST_KNOWN = 20_000;

function natureOfText(text: string): CellNature {
  const before = known.get(text);
  if (before !== undefined) return before;
  const nature = isBlankLike(text) ? "blank" : parseAmount(text) ? "number" : "text";
  if (known.size >= MOST_KNOWN) known.clear();
  if (text.length <= 80) known.set(text, nature);
  return nature;
}

/** A sheet seen as labels and figures; what a cell is, is found once. */
export class SheetLabels {
  readonly #labels: (string | undefined)[][] = [];
  readonly #numeric: (boolean | undefined)[] = [];
  readonly #natures: (CellNature | undefined)[][] = [];

  constructor(readonly sheet: Sheet) {}

  get rowCount(): number {
    return this.sheet.rows.length;
  }

  width(row: number): number {
    return this.sheet.rows[row]?.length ?? 0;
  }

  /** The text of a cell as typed, numbers as numerals; empty for anything else. */
  text(row: number, column: number): string {
    const value = this.sheet.rows[row]?.[column]?.value ?? null;
    return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
  }

  /** The normalized text of a cell that holds text; empty for all others. */
  label(row: number, column: number): string {
    const line = (this.#labels[row] ??= this.#blankLine(row));
    return (line[column] ??= this.#readLabel(row, column));
  }

  /** A line of its full width from the start: arrays that grow by holes are slow. */
  #blankLine(row: number): undefined[] {
    return new Array<undefined>(this.width(row)).fill(undefined);
  }

  #readLabel(row: number, column: number): string {
    const value = this.sheet.rows[row]?.[column]?.value ?? null;
    return typeof value === "string" ? normalizeLabel(value) : "";
  }

  nature(row: number, column: number): CellNature {
    const line = (this.#natures[row] ??= this.#blankLine(row));
    return (line[column] ??= this.#readNature(row, column));
  }

  #readNature(row: number, column: number): CellNature {
    const value = this.sheet.rows[row]?.[column]?.value ?? null;
    if (value === null) return "blank";
    if (typeof value === "number") return "number";
    if (isCellError(value)) return "error";
    if (typeof value === "boolean") return "text";
    return natureOfText(value);
  }

  /** A number stands on the row, so that it is neither a header nor a title. */
  hasNumber(row: number): boolean {
    return (this.#numeric[row] ??= this.sheet.rows[row]?.some((cell) => typeof cell?.value === "number") ?? false);
  }

  /** Nothing but blanks. */
  isBlankRow(row: number): boolean {
    for (let column = 0; column < this.width(row); column++) {
      if (this.nature(row, column) !== "blank") return false;
    }
    return true;
  }
}
