import type { Mark, MarkKind, MarkLook } from "../../src/host/mark";
import { addressToText, parseRange } from "../../src/sheet/address";
import { isCellError, type Cell } from "../../src/sheet/cell";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { MAIN, packParts, partText, plainParts, RELATIONSHIPS, styleSheet, worksheet, xf } from "../xlsx/workbook-parts";
import type { ContractSheet } from "./contract-workbook";

interface Rule {
  readonly sheet: string;
  readonly areas: string;
  readonly format: number;
  readonly kind: MarkKind;
}

const RULE = /sqref="([^"]*)"><cfRule type="expression" dxfId="(\d+)" [^>]*><formula>N\("gouji:(error|warning|consequence)"\)=0</g;

/** Read from the file's own text, not by the code that wrote it. */
async function rulesIn(bytes: Uint8Array): Promise<Rule[]> {
  const { sheets } = await readWorkbook(bytes);
  return sheets.flatMap(({ name }, at) => {
    const text = partText(bytes, `xl/worksheets/sheet${String(at + 1)}.xml`);
    return [...text.matchAll(RULE)].map(([, areas = "", format, kind]): Rule => ({ sheet: name, areas, format: Number(format), kind: kind as MarkKind }));
  });
}

/** The marks of ours in a file. */
export async function marksIn(bytes: Uint8Array): Promise<Mark[]> {
  return (await rulesIn(bytes)).flatMap(({ sheet, areas, kind }) =>
    areas.split(" ").flatMap((area) => cellsOf(area).map((cell): Mark => ({ cell: { sheet, ...cell }, kind }))),
  );
}

/** How the marks of ours in a file look, by their kind. */
export async function looksIn(bytes: Uint8Array): Promise<ReadonlyMap<MarkKind, MarkLook>> {
  return new Map((await rulesIn(bytes)).map(({ kind, format }) => [kind, lookOf(bytes, format)]));
}

function lookOf(bytes: Uint8Array, format: number): MarkLook {
  const formats = partText(bytes, "xl/styles.xml").match(/<dxf>.*?<\/dxf>/g) ?? [];
  const [, line = "", frame = ""] = /<left style="(\w+)"><color rgb="FF(\w+)"/.exec(formats[format] ?? "") ?? [];
  const fill = /<bgColor rgb="FF(\w+)"/.exec(formats[format] ?? "")?.[1];
  return { frame, line: line === "thin" ? "solid" : (line as MarkLook["line"]), ...(fill === undefined ? {} : { fill }) };
}

function cellsOf(area: string): { row: number; column: number }[] {
  const range = parseRange(area);
  if (!range) throw new Error(`${area} is no range`);
  const cells = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) cells.push({ row, column });
  }
  return cells;
}

/** The sheets of a contract as a workbook file. */
export function workbookFile(sheets: readonly ContractSheet[]): Uint8Array {
  const formats = ["General"];
  const texts = Object.fromEntries(sheets.map((sheet) => [sheet.name, sheetText(sheet, formats)]));
  const codes = Object.fromEntries(formats.slice(1).map((code, at) => [170 + at, code]));
  const styles = styleSheet(formats.map((_, at) => xf(at === 0 ? 0 : 169 + at)), codes);
  const list = sheets.map(({ name, visibility = "visible" }, at) => {
    return `<sheet name="${name}" sheetId="${String(at + 1)}" state="${visibility}" r:id="rId${String(at + 1)}"/>`;
  });
  const workbook = `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${list.join("")}</sheets></workbook>`;
  return packParts(plainParts(texts, { "xl/styles.xml": styles, "xl/workbook.xml": workbook }));
}

function sheetText(sheet: ContractSheet, formats: string[]): string {
  const rows = sheet.rows.map((cells, row) => {
    const content = cells.map((cell, column) => cellText(sheet, addressToText({ row, column }), plain(cell), formats));
    return `<row r="${String(row + 1)}">${content.join("")}</row>`;
  });
  const protection = sheet.isProtected ? '<sheetProtection sheet="1"/>' : "";
  const merges = (sheet.merges ?? []).map((range) => `<mergeCell ref="${range}"/>`).join("");
  return worksheet(rows.join(""), protection + (merges === "" ? "" : `<mergeCells>${merges}</mergeCells>`));
}

function plain(cell: ContractSheet["rows"][number][number]): Cell {
  return typeof cell === "object" && cell !== null ? cell : { value: cell, format: "General" };
}

function cellText(sheet: ContractSheet, address: string, { value, format, formula }: Cell, formats: string[]): string {
  if (!formats.includes(format)) formats.push(format);
  const array = sheet.arrays?.find(({ range }) => range.split(":")[0] === address);
  const arrayText = array && `<f t="array" ref="${array.range}">${array.formula}</f>`;
  const inside = arrayText ?? (formula === undefined ? "" : `<f>${formula}</f>`);
  const open = `<c r="${address}" s="${String(formats.indexOf(format))}"`;
  if (typeof value === "string") return `${open} t="inlineStr">${inside}<is><t>${value}</t></is></c>`;
  if (typeof value === "boolean") return `${open} t="b">${inside}<v>${value ? "1" : "0"}</v></c>`;
  if (value === null || isCellError(value)) return `${open}>${inside}</c>`;
  return `${open}>${inside}<v>${String(value)}</v></c>`;
}
