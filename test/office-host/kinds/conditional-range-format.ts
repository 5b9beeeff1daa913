import { formatProperty } from "./format-property";
import { node } from "./node";
import type { KindOf } from "./node";

export const CONDITIONAL_RANGE_FORMAT: KindOf<"ConditionalRangeFormat"> = {
  name: "ConditionalRangeFormat",
  members: {
    fill: { since: "1.6", to: (rule) => node("ConditionalRangeFill", rule) },
    font: { since: "1.6", to: (rule) => node("ConditionalRangeFont", rule) },
    borders: { since: "1.6", to: (rule) => node("ConditionalRangeBorderCollection", rule) },
    numberFormat: formatProperty("numberFormat", "1.6", "marks"),
  },
};
