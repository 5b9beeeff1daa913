import { HostError, NotOffered } from "../protocol/host-error";
import { formatArea } from "./a1";
import { cellCount, contains, intersection, isEntireColumn, isEntireRow } from "./area";
import type { Area } from "./area";
import type { Cell } from "./cell";
import { EMPTY_CELL, valueOnWire, valueTypeOnWire } from "./cell";
import { EVENT } from "./event-queue";
import { isWellFormed } from "./formula-tokens";
import type { SheetRange } from "./sheet-range";
import { isFormulaInput, withInput } from "./typed-input";

const MOST_CELLS = 5_000_000;

/** Whole columns would fill the memory: this host keeps cells one by one. */
const MOST_WRITTEN = 1_000_000;

/** The grid of one property of the cells; null for unbounded ranges and for more cells than Excel hands out. */
export function readCells<Value>({ sheet, area }: SheetRange, read: (cell: Cell) => Value): Value[][] | null {
  sheet.requirePresent();
  if (isEntireColumn(area) || isEntireRow(area) || cellCount(area) > MOST_CELLS) return null;
  sheet.workbook.calculation.catchUp();
  return Array.from({ length: area.rows }, (_row, i) =>
    Array.from({ length: area.columns }, (_column, j) => read(sheet.grid.get(area.row + i, area.column + j))),
  );
}

/** What is to go into each cell: a grid of the range's shape, or one value for all. */
function inputAt(area: Area, input: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(input)) return () => input;
  const grid = input as unknown[];
  if (grid.length !== area.rows || grid.some((row) => !Array.isArray(row) || row.length !== area.columns)) {
    throw new HostError("InvalidArgument", "the number of rows or columns in the array does not match the range");
  }
  return (row, column) => (grid[row] as unknown[])[column];
}

const isLocked = (cell: Cell): boolean => cell.format["protection.locked"] !== false;

/** All or nothing, as Excel checks before it writes. */
function requireWritable({ sheet, area }: SheetRange): void {
  sheet.requirePresent();
  for (const array of sheet.arrays) {
    const common = intersection(array, area);
    if (common !== null && cellCount(common) < cellCount(array)) throw new HostError("InvalidOperation", "part of an array formula");
  }
  if (!sheet.protection.on) return;
  for (let i = 0; i < area.rows; i++) {
    for (let j = 0; j < area.columns; j++) {
      if (isLocked(sheet.grid.get(area.row + i, area.column + j))) sheet.requireUnprotected();
    }
  }
}

export type ChangeCell = (cell: Cell, input: unknown, row: number, column: number) => Cell;

/** Changes cells, asking no leave, and remembers the old ones for Excel's undo. Null in the input leaves a cell alone. */
export function changeCells(range: SheetRange, input: unknown, change: ChangeCell): void {
  const { sheet, area } = range;
  if (cellCount(area) > MOST_WRITTEN) throw new NotOffered(`writing to the ${cellCount(area)} cells of ${range.address}`);
  const at = inputAt(area, input);
  const before: [number, number, Cell][] = [];
  sheet.workbook.undo.record(() => {
    for (const [row, column, cell] of before) sheet.grid.set(row, column, cell);
  });
  for (let i = 0; i < area.rows; i++) {
    for (let j = 0; j < area.columns; j++) {
      const value = at(i, j);
      if (value === null || value === undefined) continue;
      const cell = sheet.grid.get(area.row + i, area.column + j);
      before.push([area.row + i, area.column + j, cell]);
      sheet.grid.set(area.row + i, area.column + j, change(cell, value, area.row + i, area.column + j));
    }
  }
}

function raiseChanged({ sheet, area }: SheetRange, before: Cell): void {
  const after = sheet.grid.get(area.row, area.column);
  const details =
    cellCount(area) === 1
      ? {
          valueBefore: valueOnWire(before.value),
          valueAfter: valueOnWire(after.value),
          valueTypeBefore: valueTypeOnWire(before.value),
          valueTypeAfter: valueTypeOnWire(after.value),
        }
      : {};
  const { source, triggerSource } = sheet.workbook.author;
  const address = formatArea(area);
  const fixed = { type: "WorksheetChanged", changeType: "RangeEdited", shiftDirection: "None", referenceId: `${sheet.id} ${address}` };
  sheet.workbook.events.raise(EVENT.changed, sheet.id, { ...fixed, address, source, triggerSource, ...details });
}

/** Tells the calculation and those who listen. */
function announce(range: SheetRange, before: Cell): void {
  range.sheet.workbook.calculation.cellsChanged();
  raiseChanged(range, before);
}

/** Writes values and formulas, as `Range.values` and `Range.formulas` both do. */
export function writeContent(range: SheetRange, input: unknown): void {
  const { sheet, area } = range;
  const { calculation } = sheet.workbook;
  const before = sheet.grid.get(area.row, area.column);
  const entered: [number, number, string][] = [];
  requireWritable(range);
  // Runs after the cells are back, since steps are taken back in reverse.
  sheet.workbook.undo.record(() => announce(range, sheet.grid.get(area.row, area.column)));
  changeCells(range, input, (cell, value, row, column) => {
    const merge = sheet.merges.find((merged) => contains(merged, row, column));
    if (merge !== undefined && (merge.row !== row || merge.column !== column)) return cell;
    if (isFormulaInput(cell, value)) {
      if (!isWellFormed(value)) throw new HostError("InvalidArgument", `formula ${value}`);
      entered.push([row, column, value]);
      return { ...cell, value: null, formula: value };
    }
    // Objects and arrays are no values of cells; JSON leaves nothing else to tell apart.
    if (typeof value === "object") throw new HostError("InvalidArgument", JSON.stringify(value));
    return withInput(cell, value as string | number | boolean);
  });
  for (const [row, column, formula] of entered) {
    const value = calculation.entered(sheet, row, column, formula);
    sheet.grid.set(row, column, { ...sheet.grid.get(row, column), value });
  }
  announce(range, before);
}

const CLEARED = {
  All: () => EMPTY_CELL,
  Contents: (cell: Cell): Cell => ({ ...EMPTY_CELL, numberFormat: cell.numberFormat, format: cell.format }),
  Formats: (cell: Cell): Cell => ({ ...EMPTY_CELL, value: cell.value, formula: cell.formula }),
} as const;

export const CLEARABLE = Object.keys(CLEARED) as (keyof typeof CLEARED)[];

/** `Range.clear`: of whole columns and sheets too, so only the cells that there are. */
export function clearRange(range: SheetRange, what: keyof typeof CLEARED): void {
  const used = range.used(false);
  if (used === null) return;
  const before = used.sheet.grid.get(used.area.row, used.area.column);
  requireWritable(used);
  changeCells(used, true, CLEARED[what]);
  if (what === "Formats") return;
  announce(used, before);
}
