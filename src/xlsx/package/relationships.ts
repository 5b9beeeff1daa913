import { childElements, elementAttribute, rootElement, type ElementSpan } from "../xml/element-span";
import { relationshipsPath, resolveTarget } from "./part-path";
import { insertLast } from "../xml/insert-last";
import type { WorkbookPackage } from "./workbook-package";
import { encodeXmlAttribute } from "../xml/xml-text";

export interface Relationship {
  readonly id: string;
  /** The last segment of the type's address: `worksheet`, `styles`; the same in strict and transitional files. */
  readonly type: string;
  /** Path of the part. */
  readonly target: string;
}

const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE}"></Relationships>`;

/** What `part` refers to inside the package. */
export function readRelationships(pack: WorkbookPackage, part: string): Relationship[] {
  const path = relationshipsPath(part);
  if (!pack.has(path)) return [];
  const text = pack.textOf(path);
  return elements(text).flatMap((element) => {
    if (elementAttribute(text, element, "TargetMode") === "External") return [];
    const type = elementAttribute(text, element, "Type") ?? "";
    return {
      id: elementAttribute(text, element, "Id") ?? "",
      type: type.slice(type.lastIndexOf("/") + 1),
      target: resolveTarget(part, elementAttribute(text, element, "Target") ?? ""),
    };
  });
}

/** Adds a relationship behind the others; `target` is written as it is. */
export function addRelationship(
  pack: WorkbookPackage,
  part: string,
  type: string,
  target: string,
): { pack: WorkbookPackage; id: string } {
  const path = relationshipsPath(part);
  const text = pack.has(path) ? pack.textOf(path) : EMPTY;
  const root = rootElement(text);
  if (!root) throw new Error(`${path} has no root`);
  const taken = new Set(elements(text).map((element) => elementAttribute(text, element, "Id")));
  let n = taken.size + 1;
  while (taken.has(`rId${String(n)}`)) n++;
  const id = `rId${String(n)}`;
  const element = `<${root.prefix}Relationship Id="${id}" Type="${TYPES}${type}" Target="${encodeXmlAttribute(target)}"/>`;
  return { pack: pack.withText(path, insertLast(text, root, element)), id };
}

export function removeRelationship(pack: WorkbookPackage, part: string, target: string): WorkbookPackage {
  const path = relationshipsPath(part);
  const text = pack.textOf(path);
  const found = elements(text).find(
    (element) => resolveTarget(part, elementAttribute(text, element, "Target") ?? "") === target,
  );
  return found ? pack.withText(path, text.slice(0, found.start) + text.slice(found.end)) : pack;
}

function elements(text: string): ElementSpan[] {
  const root = rootElement(text);
  return root ? childElements(text, root).filter((element) => element.name === "Relationship") : [];
}
