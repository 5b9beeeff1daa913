import type { Workbook } from "hucre";
import type { IWorkbookData, LocaleType } from "@univerjs/core";
import type { WorkbookContent } from "../../../sheet/sheet";
import { fontOf } from "./cell-style";
import { conditionalFormats } from "./conditional/conditional-formats";
import { partMarks, type FileMarks } from "./conditional/marks-in-file";
import { definedNames } from "./defined-names";
import { notDrawn, type NotDrawn } from "./not-drawn";
import { notesOf } from "./notes";
import { paletteOf } from "./palette";
import type { SheetPart } from "./sheet-part";
import { digitWidth } from "./sheet-size";
import { StyleBook } from "./style-book";
import { RESOURCE, VERTICAL } from "./univer-words";
import { worksheetData } from "./worksheet-data";

/** The version whose snapshots these are. */
const UNIVER = "0.25.1";

export interface WorkbookSnapshot {
  readonly data: IWorkbookData;
  readonly notDrawn: readonly NotDrawn[];
  /** Marks of ours that the file brings along: no formats of the user's, and not among them. */
  readonly fileMarks: FileMarks;
}

/**
 * A workbook as the grid takes it: values, formulas and number formats from our own reader, looks from hucre and from what
 * it does not read. Without looks it is shown plain, without parts it lacks its conditional formats.
 */
export function workbookSnapshot(content: WorkbookContent, looks: Workbook | undefined, parts: ReadonlyMap<string, SheetPart> | undefined): WorkbookSnapshot {
  const palette = paletteOf(looks?.themeColors);
  const book = new StyleBook(palette);
  const font = looks?.defaultFont ?? {};
  const digit = digitWidth(font.name);
  const ids = new Map(content.sheets.map(({ name }, at) => [name, `s${String(at + 1)}`]));
  const looksOf = new Map(looks?.sheets.map((look) => [look.name, look]));
  const sheets = content.sheets.map((sheet) => worksheetData({ id: ids.get(sheet.name) ?? "", sheet, look: looksOf.get(sheet.name), part: parts?.get(sheet.name), book, digit, font, palette }));
  const parted = sheets.map(({ name = "", rowCount = 0, columnCount = 0 }) => partMarks(name, parts?.get(name)?.rules ?? [], { rows: rowCount, columns: columnCount }));
  const formats = parted.map((part) => conditionalFormats(part.rules, palette));
  const bySheet = <T>(make: (look: Workbook["sheets"][number]) => T): Record<string, T> =>
    Object.fromEntries([...looksOf].flatMap(([name, look]) => (ids.has(name) ? [[ids.get(name) ?? "", make(look)]] : [])));
  const resources = [
    { name: RESOURCE.conditionalFormats, data: JSON.stringify(Object.fromEntries(sheets.map(({ id = "" }, at) => [id, formats[at]?.drawn]))) },
    { name: RESOURCE.notes, data: JSON.stringify(bySheet(notesOf)) },
    { name: RESOURCE.names, data: JSON.stringify(definedNames(looks?.namedRanges ?? [], (sheet) => ids.get(sheet))) },
  ];
  const data: IWorkbookData = {
    id: "workbook",
    name: "workbook",
    appVersion: UNIVER,
    locale: "zhCN" as LocaleType,
    styles: book.styles,
    defaultStyle: { ...fontOf(font, palette), vt: VERTICAL.bottom },
    sheetOrder: [...ids.values()],
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id ?? "", sheet])),
    resources,
  };
  const isWhole = parts !== undefined && formats.every(({ left }) => left === 0);
  return {
    data,
    notDrawn: [...notDrawn(looks), ...(isWhole ? [] : ["conditional-format" as const])],
    fileMarks: { marks: parted.flatMap(({ marks }) => marks), style: parted.some(({ isFilled }) => isFilled) ? "fill-and-border" : "border-only" },
  };
}
