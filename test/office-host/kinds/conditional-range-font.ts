import { colorProperty, formatProperty } from "./format-property";
import type { KindOf } from "./node";

export const CONDITIONAL_RANGE_FONT: KindOf<"ConditionalRangeFont"> = {
  name: "ConditionalRangeFont",
  members: {
    bold: formatProperty("font.bold", "1.6", "marks"),
    color: colorProperty("font.color", "1.6", "marks"),
    italic: formatProperty("font.italic", "1.6", "marks"),
    strikethrough: formatProperty("font.strikethrough", "1.6", "marks"),
    underline: formatProperty("font.underline", "1.6", "marks"),
    clear: { since: "1.6", writes: "marks", call: (rule) => rule.clearFormat("font.") },
  },
};
