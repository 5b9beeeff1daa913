import { asInteger, asOneOf, asText } from "../protocol/argument-types";
import { HostError } from "../protocol/host-error";
import { ConditionalFormat } from "../workbook/conditional-format";
import { node, nodeOrNull } from "./node";
import type { KindOf, RulesOnAreas } from "./node";

const TYPES = ["Custom", "DataBar", "ColorScale", "IconSet", "TopBottom", "PresetCriteria", "ContainsText", "CellValue"] as const;

const rules = ({ sheet, areas }: RulesOnAreas): readonly ConditionalFormat[] => {
  sheet.requirePresent();
  return sheet.conditionalFormats.filter((rule) => rule.touches(areas.areas));
};

function one(rule: ConditionalFormat | undefined): ConditionalFormat {
  if (rule === undefined) throw new HostError("ItemNotFound", "conditional format");
  return rule;
}

const byId = (target: RulesOnAreas, id: unknown): ConditionalFormat | undefined => rules(target).find((rule) => rule.id === asText(id));

export const CONDITIONAL_FORMAT_COLLECTION: KindOf<"ConditionalFormatCollection"> = {
  name: "ConditionalFormatCollection",
  items: (target) => rules(target).map((rule) => node("ConditionalFormat", rule)),
  members: {
    // A new rule comes first.
    add: {
      since: "1.6",
      writes: "marks",
      call: ({ sheet, areas }, type) => {
        const rule = new ConditionalFormat(sheet.workbook.newId(), asOneOf(type, TYPES), sheet, areas.areas);
        sheet.setConditionalFormats([rule, ...sheet.conditionalFormats]);
        return node("ConditionalFormat", rule);
      },
    },
    clearAll: {
      since: "1.6",
      writes: "marks",
      call: (target) => target.sheet.setConditionalFormats(target.sheet.conditionalFormats.filter((rule) => !rules(target).includes(rule))),
    },
    getCount: { since: "1.6", call: (target) => rules(target).length },
    getItem: { since: "1.6", call: (target, id) => node("ConditionalFormat", one(byId(target, id))) },
    getItemAt: { since: "1.6", call: (target, index) => node("ConditionalFormat", one(rules(target)[asInteger(index)])) },
    getItemOrNullObject: { since: "1.14", call: (target, id) => nodeOrNull("ConditionalFormat", byId(target, id) ?? null) },
  },
};
