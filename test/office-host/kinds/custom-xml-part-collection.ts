import { asText } from "../protocol/argument-types";
import { HostError } from "../protocol/host-error";
import type { CustomXmlPart, Workbook } from "../workbook/workbook";
import { node, nodeOrNull } from "./node";
import type { KindOf, PartOfWorkbook } from "./node";
import { namespaceOf } from "./xml-namespace";

function find(workbook: Workbook, parts: readonly CustomXmlPart[], id: unknown): PartOfWorkbook | null {
  const part = parts.find((known) => known.id === asText(id));
  return part === undefined ? null : { workbook, part };
}

function present(part: PartOfWorkbook | null): PartOfWorkbook {
  if (part === null) throw new HostError("ItemNotFound", "custom XML part");
  return part;
}

export const CUSTOM_XML_PART_COLLECTION: KindOf<"CustomXmlPartCollection"> = {
  name: "CustomXmlPartCollection",
  items: (workbook) => workbook.customXmlParts.map((part) => node("CustomXmlPart", { workbook, part })),
  members: {
    add: {
      since: "1.5",
      writes: "settings",
      call: (workbook, xml) => {
        const part = { id: workbook.newId(), xml: asText(xml) };
        workbook.customXmlParts.push(part);
        return node("CustomXmlPart", { workbook, part });
      },
    },
    getByNamespace: {
      since: "1.5",
      call: (workbook, uri) => {
        const parts = workbook.customXmlParts.filter(({ xml }) => namespaceOf(xml) === asText(uri));
        return node("CustomXmlPartScopedCollection", { workbook, parts });
      },
    },
    getCount: { since: "1.5", call: ({ customXmlParts }) => customXmlParts.length },
    getItem: { since: "1.5", call: (workbook, id) => node("CustomXmlPart", present(find(workbook, workbook.customXmlParts, id))) },
    getItemOrNullObject: { since: "1.5", call: (workbook, id) => nodeOrNull("CustomXmlPart", find(workbook, workbook.customXmlParts, id)) },
  },
};

export const CUSTOM_XML_PART_SCOPED_COLLECTION: KindOf<"CustomXmlPartScopedCollection"> = {
  name: "CustomXmlPartScopedCollection",
  items: ({ workbook, parts }) => parts.map((part) => node("CustomXmlPart", { workbook, part })),
  members: {
    getCount: { since: "1.5", call: ({ parts }) => parts.length },
    getItem: { since: "1.5", call: ({ workbook, parts }, id) => node("CustomXmlPart", present(find(workbook, parts, id))) },
    getItemOrNullObject: { since: "1.5", call: ({ workbook, parts }, id) => nodeOrNull("CustomXmlPart", find(workbook, parts, id)) },
    getOnlyItem: { since: "1.5", call: ({ workbook, parts }) => node("CustomXmlPart", present(only(workbook, parts))) },
    getOnlyItemOrNullObject: { since: "1.5", call: ({ workbook, parts }) => nodeOrNull("CustomXmlPart", only(workbook, parts)) },
  },
};

/** The part when there is exactly one. */
function only(workbook: Workbook, parts: readonly CustomXmlPart[]): PartOfWorkbook | null {
  const [part] = parts;
  return part !== undefined && parts.length === 1 ? { workbook, part } : null;
}
