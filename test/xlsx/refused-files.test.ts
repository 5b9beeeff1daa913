import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import type { WorkbookFileErrorCode } from "../../src/xlsx/workbook-file-error";
import { XlsxHost } from "../../src/xlsx/xlsx-host";
import { compoundFile } from "./compound-file-bytes";
import { hardParts, hardWorkbook } from "./hard-workbook";
import { contentTypes, MAIN, packParts, plainParts, relationships, worksheet } from "./workbook-parts";

const ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';

function little(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Where the directory names `part`. */
function directoryEntry(zip: Uint8Array, part: string): number {
  const name = strToU8(part);
  const view = little(zip);
  for (let at = 0; at + 46 < zip.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50 && name.every((byte, n) => zip[at + 46 + n] === byte)) return at;
  }
  throw new Error(`${part} is not in the directory`);
}

async function refusal(bytes: Uint8Array): Promise<{ code: WorkbookFileErrorCode }> {
  const fromHost = new Promise((resolve) => {
    resolve(new XlsxHost(bytes).read());
  });
  const [read, host] = await Promise.allSettled([readWorkbook(bytes), fromHost]);
  if (read.status !== "rejected" || host.status !== "rejected") throw new Error("was not refused");
  expect(host.reason).toEqual(read.reason);
  return read.reason as { code: WorkbookFileErrorCode };
}

const bombSheet = worksheet(ROW + " ".repeat(40_000_000));

/** The directory claims a hundred bytes where forty millions come. */
function lyingBomb(): Uint8Array {
  const zip = packParts(plainParts({ 表: bombSheet }));
  const view = little(zip);
  const entry = directoryEntry(zip, "xl/worksheets/sheet1.xml");
  view.setUint32(entry + 24, 100, true);
  view.setUint32(view.getUint32(entry + 42, true) + 22, 100, true);
  return zip;
}

function passwordInZip(): Uint8Array {
  const zip = hardWorkbook();
  const entry = directoryEntry(zip, "xl/workbook.xml");
  little(zip).setUint16(entry + 8, 1, true);
  return zip;
}

const document = packParts({
  "[Content_Types].xml": contentTypes({}),
  "_rels/.rels": relationships([["rId1", "officeDocument", "word/document.xml"]]),
  "word/document.xml": "<w:document xmlns:w='x'/>",
});

const entities = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
const withEntities = (part: string): Uint8Array => {
  const parts = hardParts();
  const text = parts[part];
  return packParts({ ...parts, [part]: entities + (typeof text === "string" ? text.replace(/<\?xml.*?\?>/, "") : "") });
};

test.each<[string, () => Uint8Array, WorkbookFileErrorCode]>([
  ["no bytes", () => new Uint8Array(), "not-a-workbook"],
  ["a text", () => strToU8("单位：万元\n".repeat(100)), "not-a-workbook"],
  ["a zip of anything", () => zipSync({ "a.txt": strToU8("a") }), "not-a-workbook"],
  ["a Word document", () => document, "not-a-workbook"],
  ["a workbook cut off in the middle", () => hardWorkbook().slice(0, 9000), "truncated"],
  ["a workbook cut off in its directory", () => hardWorkbook().slice(0, -30), "truncated"],
  ["a workbook behind a password", () => compoundFile(["Root Entry", "DataSpaces", "EncryptionInfo", "EncryptedPackage"]), "encrypted"],
  ["a zip with an encrypted part", passwordInZip, "encrypted"],
  ["a workbook of before 2007", () => compoundFile(["Root Entry", "Workbook"]), "legacy-xls"],
  ["a Word document of before 2007", () => compoundFile(["Root Entry", "WordDocument"]), "not-a-workbook"],
  ["a zip bomb", () => packParts(plainParts({ 表: bombSheet })), "zip-bomb"],
  ["a zip bomb with a lying directory", lyingBomb, "zip-bomb"],
  ["entities in the workbook", () => withEntities("xl/workbook.xml"), "xml-entities"],
  ["entities in a sheet", () => withEntities("xl/worksheets/sheet1.xml"), "xml-entities"],
  ["entities in the shared strings", () => withEntities("xl/sharedStrings.xml"), "xml-entities"],
  ["entities in the styles", () => withEntities("xl/styles.xml"), "xml-entities"],
  ["a reference that nobody declared", () => packParts(plainParts({ 表: worksheet('<row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row>') })), "xml-entities"],
])("%s", async (_, bytes, code) => {
  expect((await refusal(bytes())).code).toBe(code);
});

test("a bomb is refused before it unpacks", async () => {
  const bytes = lyingBomb();
  const before = process.memoryUsage().rss;
  const start = performance.now();
  await refusal(bytes);
  expect(performance.now() - start).toBeLessThan(1_000);
  expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
});

test("a damaged sheet is named, the others are read", async () => {
  const bytes = packParts(plainParts({ 甲: worksheet(ROW), 乙: worksheet('<row r="1"><c r="A9"><v>1</v></c></row>'), 丙: worksheet(ROW).slice(0, -30) }));
  const { sheets, unread } = await readWorkbook(bytes);
  expect(sheets.map((sheet) => sheet.name)).toEqual(["甲"]);
  expect(unread).toEqual([
    { name: "乙", code: "unreadable" },
    { name: "丙", code: "unreadable" },
  ]);
});

test("a flipped bit is noticed, whatever it would have made of the figure", async () => {
  const zip = zipSync(
    Object.fromEntries(Object.entries(plainParts({ 表: worksheet(ROW) })).map(([path, text]) => [path, strToU8(String(text))])),
    { level: 0 },
  );
  const at = directoryEntry(zip, "xl/worksheets/sheet1.xml");
  const start = little(zip).getUint32(at + 42, true);
  const figure = zip.indexOf("1".charCodeAt(0), start + 30 + zip.subarray(start).indexOf(">".charCodeAt(0), 300));
  zip[figure] = "7".charCodeAt(0);
  expect((await readWorkbook(zip)).unread).toEqual([{ name: "表", code: "unreadable" }]);
});

test("a namespace other than ours is no reason to refuse (strict files)", async () => {
  const strict = worksheet(ROW).replace(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main");
  expect((await readWorkbook(packParts(plainParts({ 表: strict })))).sheets[0]?.rows[0]?.[0]?.value).toBe(1);
});

test("a damaged sheet is no obstacle to the marks of another", async () => {
  const host = new XlsxHost(packParts(plainParts({ 甲: worksheet(ROW), 乙: worksheet(ROW).slice(0, -30) })));
  const mark = (sheet: string) => ({ cell: { sheet, row: 0, column: 0 }, kind: "error" as const });
  expect(await host.mark([mark("甲"), mark("乙")])).toEqual({ marked: 1, refusals: [{ code: "read-only", sheet: "乙" }] });
});
