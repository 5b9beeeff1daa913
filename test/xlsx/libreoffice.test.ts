import { describe, expect, test } from "vitest";
import type { Mark } from "../../src/host/mark";
import { cellAt } from "../../src/sheet/sheet";
import { XlsxHost } from "../../src/xlsx/xlsx-host";
import { changeOf } from "./change-of";
import { EMPTY, EXPENDITURE, hardWorkbook, HIDDEN, PREFIXED, PROTECTED } from "./hard-workbook";
import { convert, sheetsAsCsv } from "./libreoffice";
import { packParts, partText, unpackParts } from "./workbook-parts";

/* What we write is opened by another program than ours: LibreOffice reads it, and we read what it saves. */

const MARKS: Mark[] = [
  { cell: { sheet: EXPENDITURE, row: 5, column: 1 }, kind: "error" },
  { cell: { sheet: EXPENDITURE, row: 4, column: 2 }, kind: "warning" },
  { cell: { sheet: PREFIXED, row: 0, column: 0 }, kind: "warning" },
];

async function edited(): Promise<XlsxHost> {
  const host = new XlsxHost(hardWorkbook());
  const content = await host.read();
  const outcome = await host.write([
    changeOf(content, EXPENDITURE, "B4", { value: 900.5 }),
    changeOf(content, EXPENDITURE, "D4", { value: 880 / 900.5, format: "0.0000%" }),
    changeOf(content, EXPENDITURE, "B6", { value: 1156.14, formula: "ROUND(SUM(B4:B5),2)" }),
    changeOf(content, EXPENDITURE, "A8", { value: " 备注：<核对> & “勾稽”\n第二行" }),
    changeOf(content, EXPENDITURE, "H12", { value: 0.25 }),
    changeOf(content, EMPTY, "C3", { value: 7, formula: "3+4" }),
    changeOf(content, EMPTY, "A1", { value: true }),
    changeOf(content, PREFIXED, "C2", { value: 9, format: "0.00" }),
    changeOf(content, PROTECTED, "B1", { value: 21 }),
  ]);
  expect(outcome).toMatchObject({ written: true, refusals: [] });
  await host.mark(MARKS);
  await host.putSheet({
    name: "勾稽报告",
    rows: [[{ value: "问题", bold: true }], [{ value: 0.125, format: "0.0%" }]],
    columnWidths: [30],
  });
  await host.saveText("journal", '{"a":"<1>"}');
  return host;
}

test("a file written by us opens without repair: saved again, it holds the same", async () => {
  const host = await edited();
  const ours = await host.read();
  const saved = (await convert(host.bytes(), "xlsx"))["book.xlsx"];
  if (!saved) throw new Error("LibreOffice saved nothing");
  const theirs = await new XlsxHost(saved).read();
  for (const sheet of ours.sheets) {
    const other = theirs.sheets.find((candidate) => candidate.name === sheet.name);
    sheet.rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        const found = other && cellAt(other, { row, column });
        if (cell?.formula === undefined && cell?.value === null) return;
        const expected: unknown = typeof cell?.value === "number" ? expect.closeTo(cell.value, 9) : cell?.value;
        expect(found?.value, `${sheet.name} ${String(row)},${String(column)}`).toEqual(expected);
        // LibreOffice makes formulas of truth values and errors.
        if (typeof cell?.value === "number" || typeof cell?.value === "string") expect(found?.formula === undefined).toBe(cell?.formula === undefined);
      });
    });
  }
});

test("our marks and the user's own rules are still there, and can be cleared", async () => {
  const saved = (await convert((await edited()).bytes(), "xlsx"))["book.xlsx"];
  if (!saved) throw new Error("LibreOffice saved nothing");
  const sheet = partText(saved, "xl/worksheets/sheet1.xml");
  for (const kind of ["cellIs", "dataBar", "colorScale", "iconSet"]) expect(sheet).toContain(`type="${kind}"`);
  expect(sheet).toMatch(/sqref="B6"><cfRule type="expression"[^>]*><formula>N\(&quot;gouji:error&quot;\)=0/);
  expect(sheet).toMatch(/sqref="C5"><cfRule type="expression"[^>]*><formula>N\(&quot;gouji:warning&quot;\)=0/);
  const formats = partText(saved, "xl/styles.xml");
  expect(formats).toMatch(/FFFFD2CD.*style="thin"/);
  expect(formats).toMatch(/FFFFF3C9.*style="dashed"/);
  const host = new XlsxHost(saved);
  await host.clearMarks();
  const cleared = partText(host.bytes(), "xl/worksheets/sheet1.xml");
  expect(cleared).not.toContain("gouji");
  expect(cleared.match(/<cfRule /g)).toHaveLength((sheet.match(/<cfRule /g) ?? []).length - 2);
});

describe("calculation", () => {
  /** Without cached values every formula must be calculated. */
  function withoutCachedValues(bytes: Uint8Array): Uint8Array {
    const parts = unpackParts(bytes);
    for (const path of Object.keys(parts).filter((name) => name.startsWith("xl/worksheets/sheet"))) {
      const text = partText(bytes, path).replace(/(<\/(?:x:)?f>|<(?:x:)?f [^>]*\/>)<(x:)?v>[^<]*<\/(?:x:)?v>/g, "$1");
      parts[path] = new TextEncoder().encode(text);
    }
    return packParts(parts);
  }

  test("formulas that we wrote give the values that we wrote for them, freed shared ones too", async () => {
    const sheets = await sheetsAsCsv(withoutCachedValues((await edited()).bytes()));
    const rows = sheets[EXPENDITURE]?.split("\n");
    expect(rows?.[3]).toBe("基本支出,900.5,880,97.7234869516935%,TRUE,,,");
    expect(rows?.[4]).toMatch(/^项目支出,255.64,250,97\.7937724925677%/);
    expect(rows?.[5]).toBe("合计,1156.14,1130,97.7390281453803%,,,,");
    expect(sheets[EMPTY]).toContain(",,7");
    expect(sheets[HIDDEN]).toMatch(/^2312\.28,1157\.14,大/);
  });
});

test("the workbook keeps its chart, image, note and custom XML in LibreOffice too", async () => {
  const saved = (await convert((await edited()).bytes(), "xlsx"))["book.xlsx"];
  const paths = Object.keys(saved ? unpackParts(saved) : {}).join(" ");
  for (const part of ["charts/chart1", "media/image1.png", "comments1.xml", "customXml/item1.xml", "customXml/item2.xml"]) {
    expect(paths).toContain(part);
  }
});

test("a file from LibreOffice is read, marked and cleared to the byte", async () => {
  const saved = (await convert(hardWorkbook(), "xlsx"))["book.xlsx"];
  if (!saved) throw new Error("LibreOffice saved nothing");
  const host = new XlsxHost(saved);
  expect((await host.mark(MARKS)).marked).toBe(3);
  const marked = new XlsxHost(host.bytes());
  await marked.clearMarks();
  const [now, before] = [unpackParts(marked.bytes()), unpackParts(saved)];
  expect(Object.keys(now)).toEqual(Object.keys(before));
  for (const path of Object.keys(before)) expect(now[path], path).toEqual(before[path]);
});

test("an .xls saved by LibreOffice is known as such", async () => {
  const legacy = (await convert(hardWorkbook(), "xls"))["book.xls"];
  if (!legacy) throw new Error("LibreOffice saved nothing");
  expect(() => new XlsxHost(legacy)).toThrow(expect.objectContaining({ code: "legacy-xls" }));
});

test("an .ods is no workbook for us", async () => {
  const other = (await convert(hardWorkbook(), "ods"))["book.ods"];
  if (!other) throw new Error("LibreOffice saved nothing");
  expect(() => new XlsxHost(other)).toThrow(expect.objectContaining({ code: "not-a-workbook" }));
});
