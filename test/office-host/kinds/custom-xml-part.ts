import { asText } from "../protocol/argument-types";
import { namespaceOf } from "./xml-namespace";
import type { KindOf } from "./node";

export const CUSTOM_XML_PART: KindOf<"CustomXmlPart"> = {
  name: "CustomXmlPart",
  identity: ({ part }) => ({ Id: part.id }),
  members: {
    id: { since: "1.5", get: ({ part }) => part.id },
    namespaceUri: { since: "1.5", get: ({ part }) => namespaceOf(part.xml) },
    getXml: { since: "1.5", call: ({ part }) => part.xml },
    setXml: { since: "1.5", writes: "settings", call: ({ part }, xml) => void (part.xml = asText(xml)) },
    delete: {
      since: "1.5",
      writes: "settings",
      call: ({ workbook, part }) => void (workbook.customXmlParts = workbook.customXmlParts.filter((other) => other !== part)),
    },
  },
};
