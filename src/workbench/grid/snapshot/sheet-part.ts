import { MAX_SHEET_XML_BYTES } from "../../../xlsx/limits";
import { readWorkbookIndex } from "../../../xlsx/package/workbook-index";
import { openPackage } from "../../../xlsx/read-workbook";
import { WorkbookFileError } from "../../../xlsx/workbook-file-error";
import { childElements, elementAttribute, rootElement } from "../../../xlsx/xml/element-span";
import { differentialStyles, readRules } from "./conditional/read-rules";
import type { RuleSource } from "./conditional/rule-source";

/** What a sheet says of its look that hucre 1.0.0 does not read, or not whole. */
export interface SheetPart {
  readonly rules: readonly RuleSource[];
  /** Of rows that have none of their own, in points. */
  readonly rowHeight: number | undefined;
  /** Of columns that have none of their own, in characters. */
  readonly columnWidth: number | undefined;
}

/** These sheets of a file, by their names; undefined where they cannot be read so. */
export function readSheetParts(bytes: Uint8Array, sheets: readonly string[]): ReadonlyMap<string, SheetPart> | undefined {
  const pack = openPackage(bytes);
  const index = readWorkbookIndex(pack);
  const wanted = new Set(sheets);
  try {
    const styles = index.styles === undefined ? [] : differentialStyles(pack.textOf(index.styles));
    return new Map(index.sheets.flatMap(({ name, part }) => {
      if (part === undefined || !wanted.has(name)) return [];
      const text = pack.textOf(part, MAX_SHEET_XML_BYTES);
      return [[name, { ...usualSize(text), rules: readRules(text, styles) }]];
    }));
  } catch (error) {
    if (error instanceof WorkbookFileError) return undefined;
    throw error;
  }
}

function usualSize(text: string): Pick<SheetPart, "rowHeight" | "columnWidth"> {
  const root = rootElement(text);
  const format = root && childElements(text, root).find(({ name }) => name === "sheetFormatPr");
  const size = (name: string): number | undefined => {
    const value = format && Number(elementAttribute(text, format, name));
    return value !== undefined && value > 0 ? value : undefined;
  };
  return { rowHeight: size("defaultRowHeight"), columnWidth: size("defaultColWidth") };
}
