import { colorProperty } from "./format-property";
import type { KindOf } from "./node";

export const RANGE_FILL: KindOf<"RangeFill"> = {
  name: "RangeFill",
  members: {
    color: colorProperty("fill.color", "1.1"),
    clear: { since: "1.1", writes: "formats", call: (formats) => formats.clearFormat("fill.") },
  },
};
