import { borderProperty } from "./border-property";
import type { KindOf } from "./node";

export const RANGE_BORDER: KindOf<"RangeBorder"> = {
  name: "RangeBorder",
  identity: ({ side }) => ({ Id: side }),
  members: {
    sideIndex: { since: "1.1", get: ({ side }) => side },
    color: borderProperty("color", "1.1", "formats"),
    style: borderProperty("style", "1.1", "formats"),
    weight: borderProperty("weight", "1.1", "formats"),
  },
};
