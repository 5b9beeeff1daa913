import type { DateSystem } from "../../sheet/date-system";
import type { SheetVisibility } from "../../sheet/sheet";
import { childElements, childNamed, elementAttribute, isTrue, rootElement, type ElementSpan } from "../xml/element-span";
import { decodeExcelString } from "../xml/excel-string";
import { readRelationships, type Relationship } from "./relationships";
import type { WorkbookPackage } from "./workbook-package";
import { WorkbookFileError } from "../workbook-file-error";

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly sheetId: string;
  readonly visibility: SheetVisibility;
  /** Path of its part; undefined when the file holds none. */
  readonly part: string | undefined;
  /** False for charts, dialogs and macro sheets. */
  readonly isWorksheet: boolean;
}

/** Where the parts that we need stand, and the sheets in the order of their tabs. */
export interface WorkbookIndex {
  readonly part: string;
  readonly sheets: readonly SheetEntry[];
  readonly styles: string | undefined;
  readonly sharedStrings: string | undefined;
  readonly calcChain: string | undefined;
  /** Formulas behind the defined names, by name in lower case; a name of several sheets has several. */
  readonly definedNames: ReadonlyMap<string, readonly string[]>;
  readonly dateSystem: DateSystem;
}

export function readWorkbookIndex(pack: WorkbookPackage): WorkbookIndex {
  const part = workbookPart(pack);
  const text = pack.textOf(part);
  const root = rootElement(text);
  if (root?.name !== "workbook") throw new WorkbookFileError("not-a-workbook", part);
  const relationships = readRelationships(pack, part);
  const only = (type: string): string | undefined =>
    relationships.find((candidate) => candidate.type === type && pack.has(candidate.target))?.target;
  const properties = childNamed(text, root, "workbookPr");
  return {
    part,
    sheets: sheetElements(text, root).map((element) => readSheetEntry(pack, text, element, relationships)),
    styles: only("styles"),
    sharedStrings: only("sharedStrings"),
    calcChain: only("calcChain"),
    definedNames: readDefinedNames(text, root),
    dateSystem: properties !== undefined && isTrue(elementAttribute(text, properties, "date1904")) ? "1904" : "1900",
  };
}

function workbookPart(pack: WorkbookPackage): string {
  const main = readRelationships(pack, "").find((candidate) => candidate.type === "officeDocument")?.target;
  const part = main ?? (pack.has("xl/workbook.xml") ? "xl/workbook.xml" : undefined);
  if (part?.toLowerCase().endsWith(".bin")) throw new WorkbookFileError("binary-workbook", part);
  if (part === undefined || !pack.has(part)) throw new WorkbookFileError("not-a-workbook", part ?? "no workbook part");
  return part;
}

function sheetElements(text: string, root: ElementSpan): ElementSpan[] {
  const sheets = childNamed(text, root, "sheets");
  return sheets ? childElements(text, sheets).filter((element) => element.name === "sheet") : [];
}

function readSheetEntry(
  pack: WorkbookPackage,
  text: string,
  element: ElementSpan,
  relationships: readonly Relationship[],
): SheetEntry {
  const id = relationshipId(text, element);
  const relationship = relationships.find((candidate) => candidate.id === id);
  const state = elementAttribute(text, element, "state");
  const target = relationship && pack.has(relationship.target) ? relationship.target : undefined;
  return {
    name: decodeExcelString(elementAttribute(text, element, "name") ?? ""),
    sheetId: elementAttribute(text, element, "sheetId") ?? "",
    visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
    part: target,
    isWorksheet: relationship === undefined || relationship.type === "worksheet",
  };
}

/** `r:id`, whatever prefix the file gives to the namespace of relationships. */
function relationshipId(text: string, element: ElementSpan): string | undefined {
  const plain = elementAttribute(text, element, "r:id");
  if (plain !== undefined) return plain;
  const prefixed = /\s([\w.-]+:id)\s*=/.exec(text.slice(element.start, element.openEnd))?.[1];
  return prefixed === undefined ? undefined : elementAttribute(text, element, prefixed);
}

function readDefinedNames(text: string, root: ElementSpan): Map<string, string[]> {
  const names = new Map<string, string[]>();
  const parent = childNamed(text, root, "definedNames");
  for (const element of parent ? childElements(text, parent) : []) {
    const name = elementAttribute(text, element, "name")?.toLowerCase();
    if (name === undefined) continue;
    names.set(name, [...(names.get(name) ?? []), text.slice(element.openEnd, element.closeStart)]);
  }
  return names;
}
