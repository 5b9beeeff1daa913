import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Parts of a workbook by path, in the order in which they stand in the zip. */
export type Parts = Record<string, string | Uint8Array>;

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function packParts(parts: Parts): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const [path, content] of Object.entries(parts)) files[path] = typeof content === "string" ? strToU8(content) : content;
  return zipSync(files, { level: 6 });
}

export function unpackParts(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(bytes);
}

export function partText(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes)[path];
  if (!part) throw new Error(`${path} is missing`);
  return strFromU8(part);
}

/** Paths of the parts that differ, were added or taken away; also those that changed their place. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const old = unpackParts(before);
  const now = unpackParts(after);
  const changed = Object.keys({ ...old, ...now }).filter((path) => {
    const a = old[path];
    const b = now[path];
    return !a || !b || a.length !== b.length || a.some((byte, at) => byte !== b[at]);
  });
  const kept = Object.keys(now).filter((path) => path in old);
  const order = Object.keys(old).filter((path) => path in now);
  return kept.join() === order.join() ? changed : [...changed, "(order of parts)"];
}

export function relationships(entries: readonly (readonly [id: string, type: string, target: string])[]): string {
  const items = entries.map(([id, type, target]) => {
    return `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;
  });
  return `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
}

export function contentTypes(overrides: Readonly<Record<string, string>>, defaults: Readonly<Record<string, string>> = {}): string {
  const all = { rels: "application/vnd.openxmlformats-package.relationships+xml", xml: "application/xml", ...defaults };
  return (
    `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    Object.entries(all).map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`).join("") +
    Object.entries(overrides).map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`).join("") +
    "</Types>"
  );
}

export const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
export const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

/** The least workbook that holds the given worksheet texts; further parts may be added or put instead. */
export function plainParts(sheets: Readonly<Record<string, string>>, further: Parts = {}): Parts {
  const names = Object.keys(sheets);
  const path = (at: number): string => `worksheets/sheet${String(at + 1)}.xml`;
  const related: [string, string, string][] = names.map((_, at) => [`rId${String(at + 1)}`, "worksheet", path(at)]);
  const types: Record<string, string> = { "xl/workbook.xml": WORKBOOK_TYPE };
  names.forEach((_, at) => (types[`xl/${path(at)}`] = SHEET_TYPE));
  if ("xl/styles.xml" in further) {
    related.push(["rId900", "styles", "styles.xml"]);
    types["xl/styles.xml"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
  }
  if ("xl/sharedStrings.xml" in further) {
    related.push(["rId901", "sharedStrings", "sharedStrings.xml"]);
    types["xl/sharedStrings.xml"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml";
  }
  if ("xl/calcChain.xml" in further) {
    related.push(["rId902", "calcChain", "calcChain.xml"]);
    types["xl/calcChain.xml"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml";
  }
  const list = names.map((name, at) => `<sheet name="${name}" sheetId="${String(at + 1)}" r:id="rId${String(at + 1)}"/>`);
  const parts: Parts = {
    "[Content_Types].xml": contentTypes(types),
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${list.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(related),
  };
  names.forEach((name, at) => (parts[`xl/${path(at)}`] = sheets[name] ?? ""));
  return { ...parts, ...further };
}

/** A worksheet with the given rows and what stands behind them. */
export function worksheet(rows: string, behind = "", before = ""): string {
  return `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`;
}

export function styleSheet(cellStyles: readonly string[], formats: Readonly<Record<number, string>> = {}, behind = ""): string {
  const codes = Object.entries(formats).map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`);
  return (
    `${DECLARATION}<styleSheet xmlns="${MAIN}">` +
    (codes.length > 0 ? `<numFmts count="${String(codes.length)}">${codes.join("")}</numFmts>` : "") +
    '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${String(cellStyles.length)}">${cellStyles.join("")}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>' +
    `${behind}</styleSheet>`
  );
}

export function xf(formatId: number, inside = ""): string {
  const open = `<xf numFmtId="${String(formatId)}" fontId="0" fillId="0" borderId="0" xfId="0"${formatId === 0 ? "" : ' applyNumberFormat="1"'}`;
  return inside === "" ? `${open}/>` : `${open}>${inside}</xf>`;
}
