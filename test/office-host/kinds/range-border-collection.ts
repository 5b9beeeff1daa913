import { asInteger } from "../protocol/argument-types";
import { SIDES, asSide } from "./border-property";
import { node } from "./node";
import type { KindOf } from "./node";

export const RANGE_BORDER_COLLECTION: KindOf<"RangeBorderCollection"> = {
  name: "RangeBorderCollection",
  items: (formats) => SIDES.map((side) => node("RangeBorder", { formats, side })),
  members: {
    count: { since: "1.1", get: () => SIDES.length },
    getItem: { since: "1.1", call: (formats, side) => node("RangeBorder", { formats, side: asSide(side) }) },
    getItemAt: { since: "1.1", call: (formats, index) => node("RangeBorder", { formats, side: asSide(SIDES[asInteger(index)]) }) },
  },
};
