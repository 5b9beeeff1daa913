import { TEXTS_NAMESPACE } from "../../host/document-texts";
import type { TextUpdate } from "../../host/workbook-host";
import { addContentType } from "../package/content-types";
import { childElements, elementAttribute, elementText, rootElement, type ElementSpan } from "../xml/element-span";
import { addRelationship, readRelationships } from "../package/relationships";
import { readWorkbookIndex } from "../package/workbook-index";
import { WorkbookFileError } from "../workbook-file-error";
import type { WorkbookPackage } from "../package/workbook-package";
import { encodeXml, encodeXmlAttribute, isXmlText } from "../xml/xml-text";

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const PROPERTIES_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';
/** Names our part among the custom XML of a workbook; constant, since there is only one. */
const ITEM_ID = "{6B5F0E0C-6F75-4A69-9E1A-676F756A6931}";

/**
 * A text kept with the document: `<gouji xmlns="urn:gouji:settings:1"><text name="…">…</text></gouji>`.
 * Null when there is none under that name.
 */
export function loadDocumentText(pack: WorkbookPackage, name: string): string | null {
  const part = textsPart(pack);
  if (part === undefined) return null;
  const text = pack.textOf(part);
  const found = entryNamed(text, name);
  return found ? elementText(text, found) : null;
}

/** Keeps a text; the first one brings the part, its relationships and its content type with it. */
export function saveDocumentText(original: WorkbookPackage, name: string, value: string): WorkbookPackage {
  if (!isXmlText(value) || !isXmlText(name)) throw new RangeError("XML cannot hold this text");
  const { pack, part } = ensurePart(original);
  const text = pack.textOf(part);
  const entry = `<text name="${encodeXmlAttribute(name)}">${encodeXml(value)}</text>`;
  const found = entryNamed(text, name);
  if (found) return pack.withText(part, text.slice(0, found.start) + entry + text.slice(found.end));
  const at = rootElement(text)?.closeStart ?? text.length;
  return pack.withText(part, text.slice(0, at) + entry + text.slice(at));
}

/** Takes a text away; the part stays, empty where it was the only one. */
export function removeDocumentText(pack: WorkbookPackage, name: string): WorkbookPackage {
  const part = textsPart(pack);
  if (part === undefined) return pack;
  const text = pack.textOf(part);
  const found = entryNamed(text, name);
  return found ? pack.withText(part, text.slice(0, found.start) + text.slice(found.end)) : pack;
}

export function updateDocumentText(pack: WorkbookPackage, { name, update }: TextUpdate): WorkbookPackage {
  return saveDocumentText(pack, name, update(loadDocumentText(pack, name)));
}

function entryNamed(text: string, name: string): ElementSpan | undefined {
  const root = rootElement(text);
  return (root ? childElements(text, root) : []).find((element) => {
    return element.name === "text" && elementAttribute(text, element, "name") === name;
  });
}

/** Found by the namespace of its root: the number in its path changes when Excel saves. */
function textsPart(pack: WorkbookPackage): string | undefined {
  const candidates = readRelationships(pack, readWorkbookIndex(pack).part).filter(({ type, target }) => {
    return type === "customXml" && pack.has(target);
  });
  return candidates.find(({ target }) => isTextsPart(pack, target))?.target;
}

function isTextsPart(pack: WorkbookPackage, part: string): boolean {
  try {
    const text = pack.textOf(part);
    const root = rootElement(text);
    return root?.name === "gouji" && elementAttribute(text, root, "xmlns") === TEXTS_NAMESPACE;
  } catch (error) {
    // Custom XML of others may be in another encoding, or anything at all; it is none of our business.
    if (error instanceof WorkbookFileError) return false;
    throw error;
  }
}

function ensurePart(original: WorkbookPackage): { pack: WorkbookPackage; part: string } {
  const known = textsPart(original);
  if (known !== undefined) return { pack: original, part: known };
  let number = 1;
  while (original.has(`customXml/item${String(number)}.xml`) || original.has(`customXml/itemProps${String(number)}.xml`)) number++;
  const part = `customXml/item${String(number)}.xml`;
  const properties = `customXml/itemProps${String(number)}.xml`;
  let pack = original
    .withText(part, `${DECLARATION}<gouji xmlns="${TEXTS_NAMESPACE}"></gouji>`)
    .withText(
      properties,
      `${DECLARATION}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${PROPERTIES_NAMESPACE}">` +
        `<ds:schemaRefs><ds:schemaRef ds:uri="${TEXTS_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    );
  pack = addRelationship(pack, part, "customXmlProps", `itemProps${String(number)}.xml`).pack;
  pack = addRelationship(pack, readWorkbookIndex(pack).part, "customXml", `/${part}`).pack;
  pack = addContentType(pack, part, "application/xml");
  return { pack: addContentType(pack, properties, PROPERTIES_TYPE), part };
}
