import { borderProperty } from "./border-property";
import type { KindOf } from "./node";

export const CONDITIONAL_RANGE_BORDER: KindOf<"ConditionalRangeBorder"> = {
  name: "ConditionalRangeBorder",
  identity: ({ side }) => ({ Id: side }),
  members: {
    sideIndex: { since: "1.6", get: ({ side }) => side },
    color: borderProperty("color", "1.6", "marks"),
    style: borderProperty("style", "1.6", "marks"),
  },
};
