import { formatProperty } from "./format-property";
import type { KindOf } from "./node";

export const FORMAT_PROTECTION: KindOf<"FormatProtection"> = {
  name: "FormatProtection",
  members: {
    formulaHidden: formatProperty("protection.formulaHidden", "1.2"),
    locked: formatProperty("protection.locked", "1.2"),
  },
};
