import { NotOffered } from "../protocol/host-error";
import { columnName, parseArea, splitSheet } from "./a1";
import { ErrorValue } from "./cell";
import type { CellValue } from "./cell";
import { EVENT } from "./event-queue";
import { formulaTokens } from "./formula-tokens";
import type { Token } from "./formula-tokens";
import { formulaValue } from "./formula-value";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

export const CALCULATION_MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** A small calculation: SUM, ROUND, ABS and the four operations; other formulas keep values that a test gave. */
export class Calculation {
  mode: (typeof CALCULATION_MODES)[number] = "Automatic";
  /** Until the batch ends, as an add-in may ask. */
  suspended = false;
  /** For formulas that this host cannot compute. */
  compute: (formula: string, sheet: Sheet) => CellValue | undefined = () => undefined;
  private pending = false;
  private readonly given = new Map<string, CellValue>();
  private readonly tokens = new Map<string, readonly Token[] | null>();
  private done = new Map<string, CellValue>();
  private readonly touched = new Set<Sheet>();

  constructor(private readonly workbook: Workbook) {}

  /** Remembers the value that a formula has in a cell, also for when it is written there again. */
  give(sheet: Sheet, row: number, column: number, formula: string, value: CellValue): void {
    this.given.set(`${sheet.id} ${row} ${column} ${formula}`, value);
  }

  /** The value of a formula that was just entered: computed at once in every calculation mode. */
  entered(sheet: Sheet, row: number, column: number, formula: string): CellValue {
    this.touched.add(sheet);
    this.done.clear();
    const value = this.evaluate(sheet, row, column, formula);
    if (value !== undefined) return value;
    throw new NotOffered(`a value of ${formula} in ${sheet.name}!${columnName(column)}${row + 1}; give one by compute or put`);
  }

  cellsChanged(): void {
    this.pending = true;
  }

  /** Before values are read, and at the end of a batch. */
  catchUp(): void {
    if (this.pending && this.mode !== "Manual" && !this.suspended) this.recalculate();
  }

  recalculate(): void {
    this.pending = false;
    this.done = new Map();
    for (const sheet of this.workbook.sheets) {
      for (const { row, column, cell } of [...sheet.grid.formulaCells()]) {
        const value = this.evaluate(sheet, row, column, cell.formula ?? "");
        if (value === undefined || isSame(value, cell.value)) continue;
        sheet.grid.set(row, column, { ...cell, value });
        this.touched.add(sheet);
      }
    }
    for (const sheet of this.touched) this.workbook.events.raise(EVENT.calculated, sheet.id, { address: "", type: "WorksheetCalculated" });
    this.touched.clear();
  }

  private evaluate(sheet: Sheet, row: number, column: number, formula: string): CellValue | undefined {
    const key = `${sheet.id} ${row} ${column}`;
    const known = this.done.get(key);
    if (known !== undefined) return known;
    // A formula that leads back to itself shows 0, as Excel does after its warning.
    this.done.set(key, 0);
    const tokens = this.tokensOf(formula);
    const computed = tokens === null ? undefined : formulaValue(tokens, (reference) => this.referred(sheet, reference));
    const value = computed ?? this.compute(formula, sheet) ?? this.given.get(`${key} ${formula}`);
    if (value === undefined) this.done.delete(key);
    else this.done.set(key, value);
    return value;
  }

  private tokensOf(formula: string): readonly Token[] | null {
    let tokens = this.tokens.get(formula);
    if (tokens === undefined) this.tokens.set(formula, (tokens = formulaTokens(formula)));
    return tokens;
  }

  private referred(from: Sheet, reference: string): readonly CellValue[] | ErrorValue {
    const { sheet: name, rest } = splitSheet(reference);
    const sheet = name === null ? from : this.workbook.findSheet(name);
    if (sheet === null) return new ErrorValue("#REF!");
    const { row, column, rows, columns } = parseArea(rest);
    const values: CellValue[] = [];
    for (let i = row; i < row + rows; i++) {
      for (let j = column; j < column + columns; j++) {
        const cell = sheet.grid.get(i, j);
        const computed = cell.formula === null ? undefined : this.evaluate(sheet, i, j, cell.formula);
        values.push(computed ?? cell.value);
      }
    }
    return values;
  }
}

const isSame = (one: CellValue, other: CellValue): boolean =>
  one === other || (one instanceof ErrorValue && other instanceof ErrorValue && one.code === other.code);
