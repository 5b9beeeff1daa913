import { asBoolean, asText } from "../protocol/argument-types";
import { HostError } from "../protocol/host-error";
import type { NamedItem } from "../workbook/named-item";
import { node } from "./node";
import type { KindOf } from "./node";

const formula = ({ refersTo }: NamedItem): string => (typeof refersTo === "string" ? refersTo : `=${refersTo.address}`);

export const NAMED_ITEM: KindOf<"NamedItem"> = {
  name: "NamedItem",
  identity: ({ item }) => ({ _Id: item.name }),
  members: {
    name: { since: "1.1", get: ({ item }) => item.name },
    scope: { since: "1.4", get: ({ item }) => item.scope },
    type: { since: "1.1", get: ({ item }) => (typeof item.refersTo === "string" ? "String" : "Range") },
    value: { since: "1.1", get: ({ item }) => (typeof item.refersTo === "string" ? item.refersTo.replace(/^="?|"$/g, "") : item.refersTo.address) },
    formula: { since: "1.7", writes: "structure", get: ({ item }) => formula(item), set: ({ item }, text) => (item.refersTo = asText(text)) },
    visible: { since: "1.1", writes: "structure", get: ({ item }) => item.visible, set: ({ item }, visible) => (item.visible = asBoolean(visible)) },
    comment: { since: "1.4", writes: "structure", get: ({ item }) => item.comment, set: ({ item }, comment) => (item.comment = asText(comment)) },
    getRange: {
      since: "1.1",
      call: ({ item }) => {
        if (typeof item.refersTo === "string") throw new HostError("ItemNotFound", `the name ${item.name} is no range`);
        return node("Range", item.refersTo);
      },
    },
    getRangeOrNullObject: { since: "1.4", call: ({ item }) => (typeof item.refersTo === "string" ? null : node("Range", item.refersTo)) },
    delete: { since: "1.4", writes: "structure", call: ({ item }) => item.delete() },
  },
};
