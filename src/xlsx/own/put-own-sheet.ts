import { OWN_SHEETS, ownSheetName, ownSheetNames } from "../../host/own-sheet-name";
import type { OwnSheet } from "../../host/workbook-host";
import { addContentType } from "../package/content-types";
import { loadDocumentText, saveDocumentText } from "./document-texts";
import { childElements, childNamed, elementAttribute, rootElement } from "../xml/element-span";
import { encodeExcelString } from "../xml/excel-string";
import { ownSheetXml } from "./own-sheet-xml";
import { addRelationship } from "../package/relationships";
import { StyleEditor } from "../styles/style-editor";
import { ensureStyles } from "../styles/styles-part";
import { WorkbookFileError } from "../workbook-file-error";
import { readWorkbookIndex } from "../package/workbook-index";
import type { WorkbookPackage } from "../package/workbook-package";
import { encodeXmlAttribute } from "../xml/xml-text";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Creates a sheet of ours behind all others, or fills it anew where it stands. */
export function putOwnSheet(original: WorkbookPackage, sheet: OwnSheet): WorkbookPackage {
  const index = readWorkbookIndex(original);
  const own = ownSheetNames(loadDocumentText(original, OWN_SHEETS));
  const ours = index.sheets.filter((entry) => entry.isWorksheet && own.includes(entry.name)).map((entry) => entry.name);
  const name = ownSheetName(sheet.name, index.sheets.map((entry) => entry.name), ours);
  const ensured = ensureStyles(original, index);
  const styles = new StyleEditor(ensured.pack.textOf(ensured.path));
  const xml = ownSheetXml(sheet, styles);
  const styled = ensured.pack.withText(ensured.path, styles.text);
  const existing = index.sheets.find((entry) => entry.name === name)?.part;
  if (existing !== undefined) return styled.withText(existing, xml);
  const noted = saveDocumentText(styled, OWN_SHEETS, [...own, name].join("\n"));
  return addSheet(noted, name, xml);
}

function addSheet(original: WorkbookPackage, name: string, xml: string): WorkbookPackage {
  const index = readWorkbookIndex(original);
  const folder = index.part.replace(/[^/]*$/, "worksheets/");
  let number = index.sheets.length + 1;
  while (original.has(`${folder}sheet${String(number)}.xml`)) number++;
  const part = `${folder}sheet${String(number)}.xml`;
  const related = addRelationship(original.withText(part, xml), index.part, "worksheet", `/${part}`);
  const pack = addContentType(related.pack, part, CONTENT_TYPE);
  const text = pack.textOf(index.part);
  const root = rootElement(text);
  const list = root && childNamed(text, root, "sheets");
  if (!list) throw new WorkbookFileError("damaged", "workbook without sheets");
  const ids = childElements(text, list).map((element) => Number(elementAttribute(text, element, "sheetId")));
  const sheetId = String(Math.max(0, ...ids) + 1);
  // The prefix is bound on the spot: the file may call the namespace of relationships by any other.
  const entry =
    `<${root.prefix}sheet xmlns:r="${RELATIONSHIPS}" name="${encodeXmlAttribute(encodeExcelString(name))}" ` +
    `sheetId="${sheetId}" r:id="${related.id}"/>`;
  return pack.withText(index.part, text.slice(0, list.closeStart) + entry + text.slice(list.closeStart));
}
