import type { Workbook } from "hucre";
import type { IWorkbookData, LocaleType } from "@univerjs/core";
import type { WorkbookContent } from "../../../sheet/sheet";
import { fontOf } from "./cell-style";
import { conditionalFormats } from "./conditional-formats";
import { definedNames } from "./defined-names";
import { notDrawn, type NotDrawn } from "./not-drawn";
import { notesOf } from "./notes";
import { paletteOf } from "./palette";
import { digitWidth } from "./sheet-size";
import { StyleBook } from "./style-book";
import { RESOURCE, VERTICAL } from "./univer-words";
import { worksheetData } from "./worksheet-data";

/** The version whose snapshots these are. */
const UNIVER = "0.25.1";

export interface WorkbookSnapshot {
  readonly data: IWorkbookData;
  readonly notDrawn: readonly NotDrawn[];
}

/**
 * A workbook as the grid takes it: values, formulas and number formats from our own reader, looks from hucre. Without
 * looks it is shown plain.
 */
export function workbookSnapshot(content: WorkbookContent, looks: Workbook | undefined): WorkbookSnapshot {
  const palette = paletteOf(looks?.themeColors);
  const book = new StyleBook(palette);
  const font = looks?.defaultFont ?? {};
  const digit = digitWidth(font.name);
  const ids = new Map(content.sheets.map(({ name }, at) => [name, `s${String(at + 1)}`]));
  const looksOf = new Map(looks?.sheets.map((look) => [look.name, look]));
  const sheets = content.sheets.map((sheet) => worksheetData({ id: ids.get(sheet.name) ?? "", sheet, look: looksOf.get(sheet.name), book, digit }));
  const bySheet = <T>(make: (look: Workbook["sheets"][number]) => T): Record<string, T> =>
    Object.fromEntries([...looksOf].flatMap(([name, look]) => (ids.has(name) ? [[ids.get(name) ?? "", make(look)]] : [])));
  const resources = [
    { name: RESOURCE.conditionalFormats, data: JSON.stringify(bySheet((look) => conditionalFormats(look, palette))) },
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
  return { data, notDrawn: notDrawn(looks) };
}
