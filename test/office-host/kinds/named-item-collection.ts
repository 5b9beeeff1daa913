import { asText } from "../protocol/argument-types";
import { HostError } from "../protocol/host-error";
import { NamedItem } from "../workbook/named-item";
import { SheetRange } from "../workbook/sheet-range";
import { node, nodeOrNull } from "./node";
import type { KindOf, Targets } from "./node";

type Names = Targets["NamedItemCollection"];

function find({ workbook, owner }: Names, name: unknown): Targets["NamedItem"] | null {
  const item = owner.names.find((known) => known.name.toLowerCase() === asText(name).toLowerCase());
  return item === undefined ? null : { workbook, item };
}

export const NAMED_ITEM_COLLECTION: KindOf<"NamedItemCollection"> = {
  name: "NamedItemCollection",
  items: ({ workbook, owner }) => owner.names.map((item) => node("NamedItem", { workbook, item })),
  members: {
    add: {
      since: "1.4",
      writes: "structure",
      call: (names, name, refersTo, comment = "") => {
        if (find(names, name) !== null) throw new HostError("InvalidArgument", `the name ${asText(name)} exists`);
        const target = refersTo instanceof SheetRange ? refersTo : asText(refersTo);
        const item = new NamedItem(asText(name), names.scope, target, asText(comment), names.owner);
        names.owner.names = [...names.owner.names, item];
        return node("NamedItem", { workbook: names.workbook, item });
      },
    },
    getCount: { since: "1.4", call: ({ owner }) => owner.names.length },
    getItem: {
      since: "1.1",
      call: (names, name) => {
        const found = find(names, name);
        if (found === null) throw new HostError("ItemNotFound", `name ${asText(name)}`);
        return node("NamedItem", found);
      },
    },
    getItemOrNullObject: { since: "1.4", call: (names, name) => nodeOrNull("NamedItem", find(names, name)) },
  },
};
