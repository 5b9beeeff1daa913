import { childElements, openTagWith, rootElement } from "../xml/element-span";

/** The elements of a workbook that stand before its calculation settings (ECMA-376 CT_Workbook). */
const BEFORE = [
  "fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets", "functionGroups",
  "externalReferences", "definedNames",
];

/** Tells the program that opens the workbook next to calculate all formulas anew. */
export function withFullCalculation(text: string): string {
  const root = rootElement(text);
  if (!root) return text;
  const children = childElements(text, root);
  const settings = children.find((child) => child.name === "calcPr" && child.prefix === root.prefix);
  if (settings) return text.slice(0, settings.start) + openTagWith(text, settings, "fullCalcOnLoad", "1") + text.slice(settings.openEnd);
  const previous = children.filter((child) => BEFORE.includes(child.name)).at(-1);
  const at = previous?.end ?? root.openEnd;
  return `${text.slice(0, at)}<${root.prefix}calcPr fullCalcOnLoad="1"/>${text.slice(at)}`;
}
