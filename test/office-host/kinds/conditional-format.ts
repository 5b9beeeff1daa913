import { asBoolean, asInteger } from "../protocol/argument-types";
import { HostError } from "../protocol/host-error";
import type { ConditionalFormat } from "../workbook/conditional-format";
import { SheetAreas, SheetRange } from "../workbook/sheet-range";
import { node, nodeOrNull } from "./node";
import type { KindOf } from "./node";

/** The only area of a rule; null when it has several. */
function onlyRange({ sheet, areas }: ConditionalFormat): SheetRange | null {
  const [area] = areas;
  return area !== undefined && areas.length === 1 ? new SheetRange(sheet, area) : null;
}

export const CONDITIONAL_FORMAT: KindOf<"ConditionalFormat"> = {
  name: "ConditionalFormat",
  identity: ({ id }) => ({ Id: id }),
  members: {
    id: { since: "1.6", get: ({ id }) => id },
    type: { since: "1.6", get: ({ type }) => type },
    priority: { since: "1.6", writes: "marks", get: ({ priority }) => priority, set: (rule, priority) => rule.moveTo(asInteger(priority)) },
    stopIfTrue: {
      since: "1.6",
      writes: "marks",
      get: ({ stopIfTrue }) => stopIfTrue,
      set: (rule, stop) => rule.change("stopIfTrue", asBoolean(stop)),
    },
    custom: {
      since: "1.6",
      to: (rule) => {
        if (rule.type !== "Custom") throw new HostError("InvalidOperation", `a rule of type ${rule.type}`);
        return node("CustomConditionalFormat", rule);
      },
    },
    customOrNullObject: { since: "1.6", to: (rule) => (rule.type === "Custom" ? node("CustomConditionalFormat", rule) : null) },
    getRange: {
      since: "1.6",
      call: (rule) => {
        const range = onlyRange(rule);
        if (range === null) throw new HostError("InvalidOperation", "a rule on several areas");
        return node("Range", range);
      },
    },
    getRangeOrNullObject: { since: "1.6", call: (rule) => nodeOrNull("Range", onlyRange(rule)) },
    getRanges: { since: "1.9", call: ({ sheet, areas }) => node("RangeAreas", new SheetAreas(sheet, areas)) },
    delete: { since: "1.6", writes: "marks", call: (rule) => rule.delete() },
  },
};
