import { colorProperty, formatProperty } from "./format-property";
import type { KindOf } from "./node";

export const RANGE_FONT: KindOf<"RangeFont"> = {
  name: "RangeFont",
  members: {
    bold: formatProperty("font.bold", "1.1"),
    color: colorProperty("font.color", "1.1"),
    italic: formatProperty("font.italic", "1.1"),
    name: formatProperty("font.name", "1.1"),
    size: formatProperty("font.size", "1.1"),
    strikethrough: formatProperty("font.strikethrough", "1.9"),
    underline: formatProperty("font.underline", "1.1"),
  },
};
