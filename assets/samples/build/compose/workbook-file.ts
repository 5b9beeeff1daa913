import { strToU8, zipSync, type Zippable } from "fflate";
import type { SheetDraft } from "./draft";
import { SharedStrings } from "./shared-strings";
import { sheetXml } from "./sheet-xml";
import { StyleSheet } from "./style-sheet";
import {
  contentTypesXml,
  corePropertiesXml,
  packageRelationshipsXml,
  workbookRelationshipsXml,
  workbookXml,
} from "./workbook-xml";

/** Packs drafts into the bytes of an .xlsx file. The same drafts give the same bytes. */
export function workbookFile(title: string, drafts: readonly SheetDraft[]): Uint8Array {
  const strings = new SharedStrings();
  const styles = new StyleSheet();
  const sheets = drafts.map((draft, index) => sheetXml(draft, index === 0, strings, styles));
  const parts: readonly (readonly [path: string, xml: string])[] = [
    ["[Content_Types].xml", contentTypesXml(drafts.length)],
    ["_rels/.rels", packageRelationshipsXml()],
    ["docProps/core.xml", corePropertiesXml(title)],
    ["xl/workbook.xml", workbookXml(drafts)],
    ["xl/_rels/workbook.xml.rels", workbookRelationshipsXml(drafts.length)],
    ...sheets.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml] as const),
    ["xl/styles.xml", styles.toXml()],
    ["xl/sharedStrings.xml", strings.toXml()],
  ];
  // A zip entry keeps local time without its zone: the parts of a local date are the same bytes everywhere.
  const mtime = new Date(2025, 0, 1);
  const entries: Zippable = {};
  for (const [path, xml] of parts) entries[path] = [strToU8(xml), { mtime, level: 9, os: 0 }];
  return zipSync(entries);
}
