import { node } from "./node";
import type { KindOf } from "./node";

export const CUSTOM_CONDITIONAL_FORMAT: KindOf<"CustomConditionalFormat"> = {
  name: "CustomConditionalFormat",
  members: {
    rule: { since: "1.6", to: (rule) => node("ConditionalFormatRule", rule) },
    format: { since: "1.6", to: (rule) => node("ConditionalRangeFormat", rule) },
  },
};
