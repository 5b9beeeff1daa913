import { asBoolean, asInteger, asOneOf } from "../protocol/argument-types";
import { HostError } from "../protocol/host-error";
import { cellCount, intersection, isEntireColumn, isEntireRow } from "../workbook/area";
import { valueOnWire, valueTypeOnWire } from "../workbook/cell";
import type { Cell } from "../workbook/cell";
import { CellFormats } from "../workbook/cell-formats";
import { displayedText } from "../workbook/displayed-text";
import { EVENT } from "../workbook/event-queue";
import { CLEARABLE, changeCells, clearRange, readCells, writeContent } from "../workbook/range-content";
import { SheetAreas } from "../workbook/sheet-range";
import type { SheetRange } from "../workbook/sheet-range";
import { formatArea } from "../workbook/a1";
import { readCellProperties, writeCellProperties } from "./cell-properties";
import { node, nodeOrNull } from "./node";
import type { KindOf } from "./node";
import { RANGE_PLACES } from "./range-places";

const formulaOnWire = (cell: Cell): unknown => cell.formula ?? valueOnWire(cell.value);

const used = (range: SheetRange, valuesOnly: unknown): SheetRange | null => range.used(valuesOnly !== undefined && asBoolean(valuesOnly));

function select({ sheet, area }: SheetRange): void {
  sheet.workbook.activate(sheet);
  sheet.selection = area;
  sheet.workbook.events.raise(EVENT.selectionChanged, sheet.id, { address: formatArea(area), isInsideTable: false });
}

function writeNumberFormats(range: SheetRange, formats: unknown): void {
  range.sheet.requireFormattable();
  changeCells(range, formats, (cell, format) => ({ ...cell, numberFormat: String(format) }));
}

function mergedAreas({ sheet, area }: SheetRange): SheetAreas | null {
  const merges = sheet.merges.filter((merge) => intersection(merge, area) !== null);
  return merges.length === 0 ? null : new SheetAreas(sheet, merges);
}

/** Null when some of the cells belong to array formulas and some do not. */
function isInArray({ sheet, area }: SheetRange): boolean | null {
  const common = sheet.arrays.map((array) => intersection(array, area)).filter((part) => part !== null);
  const inArrays = common.reduce((sum, part) => sum + cellCount(part), 0);
  if (inArrays === 0) return false;
  return inArrays === cellCount(area) ? true : null;
}

export const RANGE: KindOf<"Range"> = {
  name: "Range",
  members: {
    ...RANGE_PLACES,
    address: { since: "1.1", get: ({ address }) => address },
    addressLocal: { since: "1.1", get: ({ address }) => address },
    cellCount: { since: "1.1", get: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)) },
    rowIndex: { since: "1.1", get: ({ area }) => area.row },
    columnIndex: { since: "1.1", get: ({ area }) => area.column },
    rowCount: { since: "1.1", get: ({ area }) => area.rows },
    columnCount: { since: "1.1", get: ({ area }) => area.columns },
    isEntireColumn: { since: "1.7", get: ({ area }) => isEntireColumn(area) },
    isEntireRow: { since: "1.7", get: ({ area }) => isEntireRow(area) },
    hasSpill: { since: "1.12", get: () => false },
    savedAsArray: { since: "1.12", get: isInArray },
    values: { since: "1.1", writes: "values", get: (range) => readCells(range, ({ value }) => valueOnWire(value)), set: writeContent },
    formulas: { since: "1.1", writes: "formulas", get: (range) => readCells(range, formulaOnWire), set: writeContent },
    formulasLocal: { since: "1.1", writes: "formulas", get: (range) => readCells(range, formulaOnWire), set: writeContent },
    valueTypes: { since: "1.1", get: (range) => readCells(range, ({ value }) => valueTypeOnWire(value)) },
    text: { since: "1.1", get: (range) => readCells(range, ({ value, numberFormat }) => displayedText(value, numberFormat)) },
    numberFormat: { since: "1.1", writes: "formats", get: (range) => readCells(range, ({ numberFormat }) => numberFormat), set: writeNumberFormats },
    numberFormatLocal: { since: "1.7", writes: "formats", get: (range) => readCells(range, ({ numberFormat }) => numberFormat), set: writeNumberFormats },
    format: { since: "1.1", to: (range) => node("RangeFormat", new CellFormats([range])) },
    worksheet: { since: "1.1", to: ({ sheet }) => node("Worksheet", sheet) },
    conditionalFormats: {
      since: "1.6",
      to: (range) => node("ConditionalFormatCollection", { sheet: range.sheet, areas: new SheetAreas(range.sheet, [range.area]) }),
    },
    getUsedRange: {
      since: "1.1",
      call: (range, valuesOnly) => {
        const found = used(range, valuesOnly);
        if (found === null) throw new HostError("ItemNotFound", "no used cells");
        return node("Range", found);
      },
    },
    getUsedRangeOrNullObject: { since: "1.4", call: (range, valuesOnly) => nodeOrNull("Range", used(range, valuesOnly)) },
    getCellProperties: { since: "1.9", call: readCellProperties },
    setCellProperties: { since: "1.9", writes: "formats", call: writeCellProperties },
    // Only reads, yet empties the undo stack on the desktop (office-js issue 5918).
    getMergedAreasOrNullObject: { since: "1.13", undo: "cleared", call: (range) => nodeOrNull("RangeAreas", mergedAreas(range)) },
    merge: { since: "1.2", writes: "structure", call: ({ sheet, area }) => void sheet.merges.push(area) },
    clear: { since: "1.1", writes: "values", call: (range, what = "All") => clearRange(range, asOneOf(what, CLEARABLE)) },
    calculate: { since: "1.6", call: ({ sheet }) => sheet.workbook.calculation.recalculate() },
    select: { since: "1.1", call: select },
    _ValidateArraySize: {
      since: "1.3",
      call: ({ area }, rows, columns) => {
        if (asInteger(rows) !== area.rows || asInteger(columns) !== area.columns) throw new HostError("InvalidArgument", "the array does not match the range");
      },
    },
  },
};
