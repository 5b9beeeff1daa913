import { childNamed, elementAttribute, isTrue, type ElementSpan } from "../xml/element-span";

/** Whether the cells of a worksheet are protected. */
export function isSheetProtected(text: string, root: ElementSpan): boolean {
  const protection = childNamed(text, root, "sheetProtection");
  return protection !== undefined && isTrue(elementAttribute(text, protection, "sheet"));
}
