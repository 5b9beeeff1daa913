import { colorProperty } from "./format-property";
import type { KindOf } from "./node";

export const CONDITIONAL_RANGE_FILL: KindOf<"ConditionalRangeFill"> = {
  name: "ConditionalRangeFill",
  members: {
    color: colorProperty("fill.color", "1.6", "marks"),
    clear: { since: "1.6", writes: "marks", call: (rule) => rule.clearFormat("fill.") },
  },
};
