import { HostError } from "../protocol/host-error";
import type { Property } from "../protocol/object-kind";
import type { CellFormats } from "../workbook/cell-formats";
import type { SheetRange } from "../workbook/sheet-range";
import { formatProperty } from "./format-property";
import { node } from "./node";
import type { KindOf } from "./node";

/** A width or height of the columns or rows that the ranges cross, in points; null when they differ. */
function size(sizesOf: (range: SheetRange) => Map<number, number>, linesOf: (range: SheetRange) => readonly [number, number], standard: number): Property<CellFormats> {
  const lines = (range: SheetRange): number[] => {
    const [first, count] = linesOf(range);
    return Array.from({ length: count }, (_line, index) => first + index);
  };
  return {
    since: "1.2",
    writes: "formats",
    get: ({ ranges }) => {
      const sizes = new Set(ranges.flatMap((range) => lines(range).map((line) => sizesOf(range).get(line) ?? standard)));
      return sizes.size === 1 ? [...sizes][0] : null;
    },
    set: ({ ranges }, value) => {
      if (typeof value !== "number" || value < 0) throw new HostError("InvalidArgument", `size ${String(value)}`);
      for (const range of ranges) {
        range.sheet.requireUnprotected();
        for (const line of lines(range)) sizesOf(range).set(line, value);
      }
    },
  };
}

export const RANGE_FORMAT: KindOf<"RangeFormat"> = {
  name: "RangeFormat",
  members: {
    fill: { since: "1.1", to: (formats) => node("RangeFill", formats) },
    font: { since: "1.1", to: (formats) => node("RangeFont", formats) },
    borders: { since: "1.1", to: (formats) => node("RangeBorderCollection", formats) },
    protection: { since: "1.2", to: (formats) => node("FormatProtection", formats) },
    horizontalAlignment: formatProperty("horizontalAlignment", "1.1"),
    verticalAlignment: formatProperty("verticalAlignment", "1.1"),
    wrapText: formatProperty("wrapText", "1.1"),
    indentLevel: formatProperty("indentLevel", "1.9"),
    columnWidth: size(({ sheet }) => sheet.columnWidths, ({ area }) => [area.column, area.columns], 48),
    rowHeight: size(({ sheet }) => sheet.rowHeights, ({ area }) => [area.row, area.rows], 15),
    // Nothing here knows how wide a text is.
    autofitColumns: { since: "1.2", writes: "formats", call: () => undefined },
    autofitRows: { since: "1.2", writes: "formats", call: () => undefined },
  },
};
