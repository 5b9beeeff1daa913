import { strToU8, Zip, ZipDeflate, ZipPassThrough, zipSync } from "fflate";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { CellCounter } from "../../src/xlsx/cells/cell-counter";
import { SheetReader } from "../../src/xlsx/cells/sheet-reader";
import { StyleTable } from "../../src/xlsx/styles/style-table";
import { TagScanner } from "../../src/xlsx/xml/tag-scanner";
import { XlsxHost } from "../../src/xlsx/xlsx-host";
import { changeOf } from "./change-of";
import { hardParts } from "./hard-workbook";
import { MAIN, packParts, partText, plainParts, styleSheet, unpackParts, worksheet, xf, type Parts } from "./workbook-parts";

/* What other writers of workbooks do, and Excel accepts. */

const ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';

async function firstSheet(text: string, further: Parts = {}) {
  const { sheets, unread } = await readWorkbook(packParts(plainParts({ 表: text }, further)));
  expect(unread).toEqual([]);
  return sheets[0]?.rows;
}

const general = (value: unknown) => ({ value, format: "General" });

test.each<[string, string, unknown[][]]>([
  ["no rows", "", []],
  ["a comment with tags in it", `<!-- </sheetData><row r="9"> -->${ROW}`, [[general(1)]]],
  ["CDATA with tags in it", '<row r="1"><c r="A1" t="inlineStr"><is><t>甲<![CDATA[</t></row> & ]]>乙</t></is></c></row>', [[general("甲</t></row> & 乙")]]],
  ["attributes in quotes of the other kind, and white space", "<row r = '1' ><c\n t='b' r='B1'\t><v>1</v></c ></row >", [[null, general(true)]]],
  ["an attribute whose value looks like one", `<row r="1"><c x=' r="Z9"' r="A1"><v>1</v></c></row>`, [[general(1)]]],
  ["an empty inline text", '<row r="1"><c r="A1" t="inlineStr"/><c r="B1" t="inlineStr"><is><t/></is></c><c r="C1" t="inlineStr"><is><t></t></is></c></row>', []],
  ["an empty value", '<row r="1"><c r="A1"><v></v></c><c r="B1"><v/></c><c r="C1" t="s"/></row>', []],
  ["a formula that gives an empty text", '<row r="1"><c r="A1" t="str"><f>""</f><v></v></c></row>', [[{ value: "", format: "General", formula: '""' }]]],
  ["a formula never calculated", '<row r="1"><c r="A1"><f>1+1</f></c></row>', [[{ value: null, format: "General", formula: "1+1" }]]],
  ["rich inline text with a phonetic guide", '<row r="1"><c r="A1" t="inlineStr"><is><r><t>东</t></r><rPh sb="0" eb="1"><t>ドン</t></rPh><r><t xml:space="preserve"> 京</t></r></is></c></row>', [[general("东 京")]]],
  ["escapes of characters that XML cannot hold", '<row r="1"><c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_x000D_</t></is></c></row>', [[general("a\rb_x000D_")]]],
  ["character references", '<row r="1"><c r="A1" t="str"><v>&#20803;&#x4E07;&lt;&amp;gt;</v></c></row>', [[general("元万<&gt;")]]],
  ["an ISO date", '<row r="1"><c r="A1" t="d"><v>2024-12-31T12:00:00</v></c></row>', [[general(45657.5)]]],
  ["exponents", '<row r="1"><c r="A1"><v>1.2E-2</v></c></row>', [[general(0.012)]]],
  ["rows that only close themselves", '<row r="1"/><row r="2"/><row><c><v>3</v></c></row>', [[], [], [general(3)]]],
])("%s", async (_, rows, expected) => {
  expect(await firstSheet(worksheet(rows))).toEqual(expected);
});

test.each(["<sheetData/>", "<sheetData />", "<sheetData></sheetData>", "<sheetData\n/>", ""])("a sheet with %s", async (rows) => {
  expect(await firstSheet(worksheet("").replace("<sheetData></sheetData>", rows))).toEqual([]);
});

test("a workbook of 1904", async () => {
  const parts = plainParts({ 表: worksheet('<row r="1"><c r="A1" t="d"><v>1904-01-02</v></c></row>') });
  const workbook = String(parts["xl/workbook.xml"]).replace("<sheets>", '<workbookPr date1904="1"/><sheets>');
  expect((await readWorkbook(packParts({ ...parts, "xl/workbook.xml": workbook }))).sheets[0]?.rows[0]?.[0]?.value).toBe(1);
});

test("number formats that files name by id alone", async () => {
  const cells = ["A", "B", "C", "D"].map((column, at) => `<c r="${column}1" s="${String(at)}"><v>1</v></c>`);
  const rows = await firstSheet(worksheet(`<row r="1">${cells.join("")}</row>`), { "xl/styles.xml": styleSheet([xf(0), xf(10), xf(31), xf(43)]) });
  expect(rows?.[0]?.map((cell) => cell?.format)).toEqual([
    "General",
    "0.00%",
    'yyyy"年"m"月"d"日"',
    '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  ]);
});

test("cells far away cost no more than a limit, whatever their number", async () => {
  const rows = Array.from({ length: 5_000 }, (_, row) => `<row r="${String(row + 1)}"><c r="XFD${String(row + 1)}"><v>1</v></c></row>`);
  const { unread } = await readWorkbook(packParts(plainParts({ 表: worksheet(rows.join("")) })));
  expect(unread).toEqual([{ name: "表", code: "too-large", cells: expect.any(Number) as number }]);
});

test("a sheet is read alike however its text comes in pieces", () => {
  const options = { strings: ["项目", "预算数", "执行数", "基", "项", "合"], dateSystem: "1900" as const, styles: StyleTable.empty, maxCells: 100, maxPlaces: 1000 };
  const parts = hardParts();
  fc.assert(
    fc.property(fc.constantFrom(1, 3, 4, 5), fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1 }), (number, steps) => {
      const text = String(parts[`xl/worksheets/sheet${String(number)}.xml`]);
      const whole = new SheetReader(options);
      whole.push(text);
      const reader = new SheetReader(options);
      for (let at = 0, n = 0; at < text.length; n++) {
        const step = steps[n % steps.length] ?? 1;
        reader.push(text.slice(at, at + step));
        at += step;
      }
      expect(reader.finish("表", "visible")).toEqual(whole.finish("表", "visible"));
    }),
  );
});

test("cells are counted in the bytes as the scanner finds them, wherever the bytes are cut", () => {
  const parts = hardParts();
  fc.assert(
    fc.property(fc.constantFrom(1, 2, 3, 4, 5), fc.integer({ min: 1, max: 60 }), (number, step) => {
      const text = String(parts[`xl/worksheets/sheet${String(number)}.xml`]);
      const scanner = new TagScanner(text);
      let expected = 0;
      while (scanner.next()) if (!scanner.isClosing && scanner.is("c")) expected++;
      const counter = new CellCounter(1000);
      const bytes = strToU8(text);
      for (let at = 0; at < bytes.length; at += step) counter.push(bytes.subarray(at, at + step));
      expect(counter.cells).toBe(expected);
    }),
  );
});

function streamed(parts: Parts): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((_, piece) => {
    pieces.push(piece);
  });
  for (const [path, content] of Object.entries(parts)) {
    const entry = path.endsWith(".png") ? new ZipPassThrough(path) : new ZipDeflate(path);
    zip.add(entry);
    entry.push(typeof content === "string" ? strToU8(content) : content, true);
  }
  zip.end();
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}

function stored(parts: Parts): Uint8Array {
  const files = Object.entries(parts).map(([path, content]) => [path, typeof content === "string" ? strToU8(content) : content] as const);
  return zipSync(Object.fromEntries(files), { level: 0, comment: "甲".repeat(20) });
}

function renamed(parts: Parts): Parts {
  const name = (path: string): string => (path === "[Content_Types].xml" || path === "_rels/.rels" ? path : path.replaceAll("/", "\\").toUpperCase());
  return Object.fromEntries(Object.entries(parts).map(([path, content]) => [name(path), content]));
}

/** Sizes and place moved into the zip64 field, as writers do that do not know them beforehand. */
function inZip64(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  const start = view.getUint32(end + 16, true);
  const out = [zip.slice(0, start)];
  let length = 0;
  for (let at = start; at < end; ) {
    const size = 46 + view.getUint16(at + 28, true);
    const entry = new Uint8Array(size + 28);
    entry.set(zip.subarray(at, at + size));
    const field = new DataView(entry.buffer);
    field.setUint16(30, 28, true);
    field.setUint16(size, 1, true);
    field.setUint16(size + 2, 24, true);
    [24, 20, 42].forEach((place, n) => {
      field.setUint32(size + 4 + n * 8, view.getUint32(at + place, true), true);
      field.setUint32(place, 0xffffffff, true);
    });
    out.push(entry);
    length += entry.length;
    at += size + view.getUint16(at + 30, true);
  }
  const tail = new Uint8Array(56 + 20 + 22);
  const field = new DataView(tail.buffer);
  field.setUint32(0, 0x06064b50, true);
  field.setUint32(32, view.getUint16(end + 10, true), true);
  field.setUint32(48, start, true);
  field.setUint32(56, 0x07064b50, true);
  field.setUint32(64, start + length, true);
  tail.set(zip.subarray(end), 76);
  field.setUint16(76 + 10, 0xffff, true);
  field.setUint32(76 + 16, 0xffffffff, true);
  return Uint8Array.from([...out, tail].flatMap((piece) => [...piece]));
}

test.each([
  ["zip64 fields", inZip64(packParts(hardParts()))],
  ["sizes behind the data", streamed(hardParts())],
  ["nothing packed, a comment at the end", stored(hardParts())],
  ["backslashes and capitals in the names of parts", packParts(renamed(hardParts()))],
])("a zip with %s is read, and written part by part", async (name, bytes) => {
  const host = new XlsxHost(bytes);
  const content = await host.read();
  expect(content).toEqual(await readWorkbook(packParts(hardParts())));
  expect((await host.write([changeOf(content, "支出总表", "B4", { value: 1 })])).written).toBe(true);
  const [before, after] = [unpackParts(name === "zip64 fields" ? packParts(hardParts()) : bytes), unpackParts(host.bytes())];
  expect(Object.keys(after)).toEqual(Object.keys(before));
  const changed = Object.keys(before).filter((path) => Buffer.compare(before[path]!, after[path]!) !== 0);
  expect(changed.map((path) => path.toLowerCase().replaceAll("\\", "/"))).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
});

test("the namespace of relationships under another prefix, the root under one of its own", async () => {
  const parts = plainParts({ 表: worksheet(ROW) });
  const text = String(parts["xl/workbook.xml"])
    .replaceAll("r:id", "rel:id")
    .replace("xmlns:r=", "xmlns:rel=")
    .replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`)
    .replace(/<(\/?)(workbook|sheets|sheet)\b/g, "<$1x:$2");
  const host = new XlsxHost(packParts({ ...parts, "xl/workbook.xml": text }));
  await host.write([changeOf(await host.read(), "表", "A1", { value: 2 })]);
  await host.putSheet({ name: "报告", rows: [[{ value: 1 }]], columnWidths: [] });
  expect((await new XlsxHost(host.bytes()).read()).sheets.map((sheet) => sheet.name)).toEqual(["表", "报告"]);
  expect(partText(host.bytes(), "xl/workbook.xml")).toContain('</x:sheets><x:calcPr fullCalcOnLoad="1"/></x:workbook>');
});

test("a number format in a workbook that came without styles", async () => {
  const host = new XlsxHost(packParts(plainParts({ 表: worksheet(ROW) })));
  await host.write([changeOf(await host.read(), "表", "A1", { format: "0.00%" })]);
  expect((await new XlsxHost(host.bytes()).read()).sheets[0]?.rows).toEqual([[{ value: 1, format: "0.00%" }]]);
});
