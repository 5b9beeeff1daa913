import { childElements, elementAttribute, rootElement } from "../xml/element-span";
import { partKey } from "./part-path";
import { insertLast } from "../xml/insert-last";
import type { WorkbookPackage } from "./workbook-package";
import { WorkbookFileError } from "../workbook-file-error";

const PATH = "[Content_Types].xml";

/** States what a new part is. */
export function addContentType(pack: WorkbookPackage, part: string, type: string): WorkbookPackage {
  const text = pack.textOf(PATH);
  const root = rootElement(text);
  if (!root) throw new WorkbookFileError("damaged", PATH);
  return pack.withText(PATH, insertLast(text, root, `<${root.prefix}Override PartName="/${part}" ContentType="${type}"/>`));
}

export function removeContentType(pack: WorkbookPackage, part: string): WorkbookPackage {
  const text = pack.textOf(PATH);
  const root = rootElement(text);
  const found =
    root &&
    childElements(text, root).find((element) => partKey(elementAttribute(text, element, "PartName") ?? "") === partKey(part));
  return found ? pack.withText(PATH, text.slice(0, found.start) + text.slice(found.end)) : pack;
}
