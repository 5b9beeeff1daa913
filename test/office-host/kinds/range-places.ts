import { asInteger } from "../protocol/argument-types";
import { HostError } from "../protocol/host-error";
import type { HostNode, MemberTable } from "../protocol/object-kind";
import { parseArea, splitSheet } from "../workbook/a1";
import { MAX_COLUMNS, MAX_ROWS, boundingArea } from "../workbook/area";
import { SheetRange } from "../workbook/sheet-range";
import { node, nodeOrNull } from "./node";

const range = (target: SheetRange): HostNode => node("Range", target);

/** Another range may come as an object or as an address on the same sheet. */
function other(here: SheetRange, there: unknown): SheetRange {
  if (there instanceof SheetRange) return there;
  if (typeof there !== "string") throw new HostError("InvalidArgument", "no range");
  return new SheetRange(here.sheet, parseArea(splitSheet(there).rest));
}

function common(here: SheetRange, there: unknown): SheetRange | null {
  const { sheet, area } = other(here, there);
  return sheet === here.sheet ? here.intersection(area) : null;
}

/** Members that lead from a range to another one. */
export const RANGE_PLACES: MemberTable<SheetRange> = {
  getCell: {
    since: "1.1",
    call: (here, row, column) => range(here.with({ row: here.area.row + asInteger(row), column: here.area.column + asInteger(column), rows: 1, columns: 1 })),
  },
  getRow: { since: "1.1", call: (here, row) => range(here.with({ row: here.area.row + asInteger(row), rows: 1 })) },
  getColumn: { since: "1.1", call: (here, column) => range(here.with({ column: here.area.column + asInteger(column), columns: 1 })) },
  getLastRow: { since: "1.1", call: (here) => range(here.with({ row: here.area.row + here.area.rows - 1, rows: 1 })) },
  getLastColumn: { since: "1.1", call: (here) => range(here.with({ column: here.area.column + here.area.columns - 1, columns: 1 })) },
  getLastCell: {
    since: "1.1",
    call: ({ sheet, area }) => range(new SheetRange(sheet, { row: area.row + area.rows - 1, column: area.column + area.columns - 1, rows: 1, columns: 1 })),
  },
  getEntireRow: { since: "1.1", call: (here) => range(here.with({ column: 0, columns: MAX_COLUMNS })) },
  getEntireColumn: { since: "1.1", call: (here) => range(here.with({ row: 0, rows: MAX_ROWS })) },
  getOffsetRange: {
    since: "1.1",
    call: (here, rows, columns) => range(here.with({ row: here.area.row + asInteger(rows), column: here.area.column + asInteger(columns) })),
  },
  // The types say 1.2; the client asks Excel from 1.3 on and composes other calls before.
  getResizedRange: {
    since: "1.2",
    call: (here, rows, columns) => range(here.with({ rows: here.area.rows + asInteger(rows), columns: here.area.columns + asInteger(columns) })),
  },
  getAbsoluteResizedRange: { since: "1.7", call: (here, rows, columns) => range(here.with({ rows: asInteger(rows), columns: asInteger(columns) })) },
  getBoundingRect: {
    since: "1.1",
    call: (here, there) => range(new SheetRange(here.sheet, boundingArea(here.area, other(here, there).area))),
  },
  getIntersection: {
    since: "1.1",
    call: (here, there) => {
      const found = common(here, there);
      if (found === null) throw new HostError("ItemNotFound", "no intersection");
      return range(found);
    },
  },
  getIntersectionOrNullObject: { since: "1.4", call: (here, there) => nodeOrNull("Range", common(here, there)) },
};
