import { expect, test } from "vitest";
import { XlsxHost } from "../../src/xlsx/xlsx-host";
import { EXPENDITURE, hardWorkbook } from "./hard-workbook";
import { changedParts, packParts, partText, plainParts, unpackParts, worksheet } from "./workbook-parts";

const ORIGINAL = hardWorkbook();
const REPORT = { name: "勾稽报告", rows: [[{ value: "问题", bold: true }], [{ value: "=A1" }]], columnWidths: [40] };

test("the first text brings a part of its own, later ones touch nothing else", async () => {
  const host = new XlsxHost(ORIGINAL);
  await host.saveText("settings", "1");
  expect(changedParts(ORIGINAL, host.bytes())).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "customXml/item2.xml",
    "customXml/itemProps2.xml",
    "customXml/_rels/item2.xml.rels",
  ]);
  const before = host.bytes();
  await host.saveText("settings", "2");
  await host.saveText("journal", "[]");
  expect(changedParts(before, host.bytes())).toEqual(["customXml/item2.xml"]);
  expect(partText(host.bytes(), "customXml/item2.xml")).toContain(
    '<gouji xmlns="urn:gouji:settings:1"><text name="settings">2</text><text name="journal">[]</text></gouji>',
  );
});

test("taking a text away touches nothing else, and nothing at all where there is none", async () => {
  const host = new XlsxHost(ORIGINAL);
  await host.saveText("settings", null);
  expect(host.bytes()).toBe(ORIGINAL);
  await host.saveText("settings", "1");
  await host.saveText("journal", "[]");
  const before = host.bytes();
  await host.saveText("settings", null);
  expect(changedParts(before, host.bytes())).toEqual(["customXml/item2.xml"]);
  expect(partText(host.bytes(), "customXml/item2.xml")).toContain('<gouji xmlns="urn:gouji:settings:1"><text name="journal">[]</text></gouji>');
});

test("a text that XML cannot hold is refused, and nothing changes", async () => {
  const host = new XlsxHost(ORIGINAL);
  await expect(host.saveText("journal", "a\u0000b")).rejects.toThrow(RangeError);
  expect(host.bytes()).toBe(ORIGINAL);
});

test("custom XML of others in another encoding is no obstacle", async () => {
  const parts = { ...unpackParts(ORIGINAL), "customXml/item1.xml": Uint8Array.of(0xff, 0xfe, 0x3c, 0) };
  const host = new XlsxHost(packParts(parts));
  expect(await host.loadText("settings")).toBeNull();
  await host.saveText("settings", "1");
  expect(await host.loadText("settings")).toBe("1");
});

test("a sheet of our own leaves the other sheets' parts alone", async () => {
  const host = new XlsxHost(ORIGINAL);
  await host.putSheet(REPORT);
  const changed = changedParts(ORIGINAL, host.bytes());
  expect(changed).toContain("xl/worksheets/sheet7.xml");
  expect(changed.filter((path) => path in unpackParts(ORIGINAL))).toEqual([
    "[Content_Types].xml",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
  ]);
  const before = host.bytes();
  await host.putSheet(REPORT);
  expect(changedParts(before, host.bytes())).toEqual([]);
});

test("a text that begins like a formula stays a text", async () => {
  const host = new XlsxHost(ORIGINAL);
  await host.putSheet(REPORT);
  const own = (await host.read()).sheets.at(-1);
  expect(own?.rows[1]?.[0]).toEqual({ value: "=A1", format: "General" });
});

test("a sheet of the user's is never overwritten, whatever its name", async () => {
  const theirs = packParts(plainParts({ 勾稽报告: worksheet('<row r="1"><c r="A1"><v>1</v></c></row>') }));
  const host = new XlsxHost(theirs);
  await host.putSheet(REPORT);
  await host.putSheet(REPORT);
  const { sheets } = await host.read();
  expect(sheets.map((sheet) => sheet.name)).toEqual(["勾稽报告", "勾稽报告 (2)"]);
  expect(sheets[0]?.rows[0]?.[0]?.value).toBe(1);
});

test("names that Excel does not allow are made allowable", async () => {
  const host = new XlsxHost(ORIGINAL);
  await host.putSheet({ ...REPORT, name: `报告[1]: ${"很长".repeat(20)}/甲?` });
  const name = (await host.read()).sheets.at(-1)?.name ?? "";
  expect(name).toMatch(/^报告 1 {3}很长/);
  expect(name.length).toBeLessThanOrEqual(31);
});

test("a selected cell is noted, and the file stays", async () => {
  const host = new XlsxHost(ORIGINAL);
  await host.select({ sheet: EXPENDITURE, row: 1, column: 1 });
  expect(host.selected).toEqual({ sheet: EXPENDITURE, row: 1, column: 1 });
  expect(host.bytes()).toBe(ORIGINAL);
});
