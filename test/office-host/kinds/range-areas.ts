import { cellCount } from "../workbook/area";
import { asOneOf } from "../protocol/argument-types";
import { CellFormats } from "../workbook/cell-formats";
import { CLEARABLE, clearRange } from "../workbook/range-content";
import { node } from "./node";
import type { KindOf } from "./node";

export const RANGE_AREAS: KindOf<"RangeAreas"> = {
  name: "RangeAreas",
  members: {
    address: { since: "1.9", get: ({ address }) => address },
    areaCount: { since: "1.9", get: ({ areas }) => areas.length },
    cellCount: { since: "1.9", get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
    areas: { since: "1.9", to: (areas) => node("RangeCollection", areas) },
    worksheet: { since: "1.9", to: ({ sheet }) => node("Worksheet", sheet) },
    format: { since: "1.9", to: ({ ranges }) => node("RangeFormat", new CellFormats(ranges)) },
    conditionalFormats: { since: "1.9", to: (areas) => node("ConditionalFormatCollection", { sheet: areas.sheet, areas }) },
    clear: {
      since: "1.9",
      writes: "values",
      call: ({ ranges }, what = "All") => {
        for (const range of ranges) clearRange(range, asOneOf(what, CLEARABLE));
      },
    },
  },
};
