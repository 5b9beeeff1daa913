import { MARK_KINDS, type Mark, type MarkStyle } from "../../host/mark";
import type { MarkOutcome, Refusal } from "../../host/workbook-host";
import { groupBySheet } from "../../host/group-by-sheet";
import { MAX_SHEET_XML_BYTES } from "../limits";
import { addMarkFormats, removeMarkFormats } from "./mark-format-table";
import { addMarkRules, removeMarkRules, type RuleRequest } from "./mark-rules";
import { rootElement } from "../xml/element-span";
import { isSheetProtected } from "../cells/sheet-protection";
import { dropMinimalStyles, ensureStyles } from "../styles/styles-part";
import { WorkbookFileError } from "../workbook-file-error";
import { readWorkbookIndex, type SheetEntry } from "../package/workbook-index";
import type { WorkbookPackage } from "../package/workbook-package";

interface MarkResult {
  readonly pack: WorkbookPackage;
  readonly outcome: MarkOutcome;
}

/**
 * Replaces all marks of the workbook; with an empty list, clears them. What is then left of ours in
 * sheets and styles is nothing, to the byte. Protected sheets are named and left alone.
 */
export function writeMarks(original: WorkbookPackage, marks: readonly Mark[], style: MarkStyle): MarkResult {
  const index = readWorkbookIndex(original);
  const wanted = groupBySheet(marks);
  const known = new Set(index.sheets.filter(isWritable).map((sheet) => sheet.name));
  const refusals: Refusal[] = [...wanted.keys()]
    .filter((sheet) => !known.has(sheet))
    .map((sheet) => ({ code: "no-such-sheet", sheet }));
  const sheets: { part: string; text: string; marks: readonly Mark[] }[] = [];
  let pack = original;
  let isStillMarked = false;
  for (const entry of index.sheets.filter(isWritable)) {
    const sheetMarks = wanted.get(entry.name) ?? [];
    const read = readSheet(original, entry.part);
    if (!read) {
      // Never marked by us, since we never could.
      if (sheetMarks.length > 0) refusals.push({ code: "read-only", sheet: entry.name });
      continue;
    }
    const { text, cleared } = read;
    if (read.isProtected) {
      isStillMarked ||= cleared !== text;
      if (sheetMarks.length > 0 || cleared !== text) refusals.push({ code: "protected", sheet: entry.name });
      continue;
    }
    if (cleared !== text) pack = pack.withText(entry.part, cleared);
    if (sheetMarks.length > 0) sheets.push({ part: entry.part, text: cleared, marks: sheetMarks });
  }
  pack = isStillMarked ? pack : clearStyles(pack);
  return { pack: addMarks(pack, sheets, style), outcome: { marked: sheets.flatMap((sheet) => sheet.marks).length, refusals } };
}

function isWritable(sheet: SheetEntry): sheet is SheetEntry & { readonly part: string } {
  return sheet.isWorksheet && sheet.part !== undefined;
}

/** Undefined for a sheet that is too large or damaged. */
function readSheet(pack: WorkbookPackage, part: string): { text: string; cleared: string; isProtected: boolean } | undefined {
  try {
    const text = pack.textOf(part, MAX_SHEET_XML_BYTES);
    const root = rootElement(text);
    if (root?.name !== "worksheet") return undefined;
    return { text, cleared: removeMarkRules(text), isProtected: isSheetProtected(text, root) };
  } catch (error) {
    if (error instanceof WorkbookFileError) return undefined;
    throw error;
  }
}

function clearStyles(pack: WorkbookPackage): WorkbookPackage {
  const { styles } = readWorkbookIndex(pack);
  if (styles === undefined) return pack;
  const text = pack.textOf(styles);
  const cleared = removeMarkFormats(text);
  return cleared === text ? pack : dropMinimalStyles(pack.withText(styles, cleared), readWorkbookIndex(pack));
}

function addMarks(
  original: WorkbookPackage,
  sheets: readonly { part: string; text: string; marks: readonly Mark[] }[],
  style: MarkStyle,
): WorkbookPackage {
  const used = new Set(sheets.flatMap((sheet) => sheet.marks.map((mark) => mark.kind)));
  if (used.size === 0) return original;
  const kinds = MARK_KINDS.filter((kind) => used.has(kind));
  const ensured = ensureStyles(original, readWorkbookIndex(original));
  const { styles, indices } = addMarkFormats(ensured.pack.textOf(ensured.path), kinds, style);
  let pack = ensured.pack.withText(ensured.path, styles);
  for (const { part, text, marks } of sheets) {
    const requests = kinds.map((kind): RuleRequest => {
      const cells = marks.filter((mark) => mark.kind === kind).map((mark) => mark.cell);
      return { kind, format: indices.get(kind) ?? 0, cells };
    });
    pack = pack.withText(part, addMarkRules(text, requests));
  }
  return pack;
}

