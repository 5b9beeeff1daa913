import { asInteger } from "../protocol/argument-types";
import { HostError } from "../protocol/host-error";
import { node } from "./node";
import type { KindOf } from "./node";

export const RANGE_COLLECTION: KindOf<"RangeCollection"> = {
  name: "RangeCollection",
  items: ({ ranges }) => ranges.map((range) => node("Range", range)),
  members: {
    getCount: { since: "1.9", call: ({ areas }) => areas.length },
    getItemAt: {
      since: "1.9",
      call: ({ ranges }, index) => {
        const range = ranges[asInteger(index)];
        if (range === undefined) throw new HostError("InvalidArgument", `index ${String(index)}`);
        return node("Range", range);
      },
    },
  },
};
