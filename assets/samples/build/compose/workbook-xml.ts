import type { SheetDraft } from "./draft";
import { escapeXml, RELATIONSHIPS_NAMESPACE, SPREADSHEET_NAMESPACE, XML_DECLARATION } from "./xml";

const CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const SPREADSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Sample workbooks carry one date for ever, so that the same data give the same bytes. */
const CREATED = "2025-01-01T00:00:00Z";

export function workbookXml(drafts: readonly SheetDraft[]): string {
  const sheets = drafts.map(
    ({ page }, index) => `<sheet name="${escapeXml(page.name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const printTitles = drafts.flatMap(({ page }, index) =>
    page.frozenRows
      ? [`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${escapeXml(page.name)}'!$1:$${page.frozenRows}</definedName>`]
      : [],
  );
  return [
    `${XML_DECLARATION}<workbook xmlns="${SPREADSHEET_NAMESPACE}" xmlns:r="${RELATIONSHIPS_NAMESPACE}">`,
    `<bookViews><workbookView/></bookViews><sheets>${sheets.join("")}</sheets>`,
    printTitles.length > 0 ? `<definedNames>${printTitles.join("")}</definedNames>` : "",
    "</workbook>",
  ].join("");
}

export function workbookRelationshipsXml(sheetCount: number): string {
  const targets = [
    ...Array.from({ length: sheetCount }, (_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const),
    ["styles", "styles.xml"] as const,
    ["sharedStrings", "sharedStrings.xml"] as const,
  ];
  return relationshipsXml(targets.map(([type, target]) => [`${RELATIONSHIPS_NAMESPACE}/${type}`, target]));
}

export function packageRelationshipsXml(): string {
  return relationshipsXml([
    [`${RELATIONSHIPS_NAMESPACE}/officeDocument`, "xl/workbook.xml"],
    ["http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"],
  ]);
}

function relationshipsXml(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${items.join("")}</Relationships>`;
}

export function contentTypesXml(sheetCount: number): string {
  const override = (part: string, type: string) => `<Override PartName="${part}" ContentType="${type}"/>`;
  const sheets = Array.from({ length: sheetCount }, (_, index) =>
    override(`/xl/worksheets/sheet${index + 1}.xml`, `${SPREADSHEET_TYPE}.worksheet+xml`),
  );
  return [
    `${XML_DECLARATION}<Types xmlns="${CONTENT_TYPES}">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override("/xl/workbook.xml", `${SPREADSHEET_TYPE}.sheet.main+xml`),
    ...sheets,
    override("/xl/styles.xml", `${SPREADSHEET_TYPE}.styles+xml`),
    override("/xl/sharedStrings.xml", `${SPREADSHEET_TYPE}.sharedStrings+xml`),
    override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    "</Types>",
  ].join("");
}

export function corePropertiesXml(title: string): string {
  return [
    `${XML_DECLARATION}<cp:coreProperties`,
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>勾稽</dc:creator>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${CREATED}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${CREATED}</dcterms:modified></cp:coreProperties>`,
  ].join("");
}
