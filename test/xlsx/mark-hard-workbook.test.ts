import { expect, test } from "vitest";
import type { Mark, MarkKind } from "../../src/host/mark";
import { parseAddress } from "../../src/sheet/address";
import { XlsxHost } from "../../src/xlsx/xlsx-host";
import { changeOf } from "./change-of";
import { EMPTY, EXPENDITURE, hardParts, hardWorkbook, PREFIXED, PROTECTED } from "./hard-workbook";
import { changedParts, packParts, partText, plainParts, styleSheet, unpackParts, worksheet, xf } from "./workbook-parts";

const ORIGINAL = hardWorkbook();
const SHEET = "xl/worksheets/sheet1.xml";

function marks(sheet: string, kind: MarkKind, ...addresses: string[]): Mark[] {
  return addresses.map((address) => {
    const place = parseAddress(address);
    if (!place) throw new Error(`${address} is no address`);
    return { cell: { sheet, ...place }, kind };
  });
}

const SOME = [...marks(EXPENDITURE, "error", "B6", "B4", "B5", "D6"), ...marks(EXPENDITURE, "warning", "A1"), ...marks(PREFIXED, "error", "B2"), ...marks(EMPTY, "warning", "C3")];

test("marks are rules behind all others, in the place that the schema gives them", async () => {
  const host = new XlsxHost(ORIGINAL);
  expect(await host.mark(SOME)).toEqual({ marked: 7, refusals: [] });
  const sheet = partText(host.bytes(), SHEET);
  const rule = (format: number, priority: number, kind: MarkKind): string =>
    `<cfRule type="expression" dxfId="${String(format)}" priority="${String(priority)}"><formula>N("gouji:${kind}")=0</formula></cfRule>`;
  // 9 is the priority of a rule of the user that stands in an extension.
  const ours =
    `<conditionalFormatting sqref="B4:B6 D6">${rule(2, 10, "error")}</conditionalFormatting>` +
    `<conditionalFormatting sqref="A1:E1">${rule(3, 11, "warning")}</conditionalFormatting>`;
  expect(sheet).toBe(partText(ORIGINAL, SHEET).replace("<dataValidations", `${ours}<dataValidations`));
  expect(partText(host.bytes(), "xl/worksheets/sheet4.xml")).toContain("<sheetData/><conditionalFormatting");
  expect(partText(host.bytes(), "xl/worksheets/sheet5.xml")).toContain('</x:sheetData><x:conditionalFormatting sqref="B2"><x:cfRule ');
  expect(changedParts(ORIGINAL, host.bytes())).toEqual([SHEET, "xl/worksheets/sheet4.xml", "xl/worksheets/sheet5.xml", "xl/styles.xml"]);
});

test("an error is a solid frame, a warning a dashed one", async () => {
  const host = new XlsxHost(ORIGINAL);
  await host.mark(SOME);
  const formats = [...partText(host.bytes(), "xl/styles.xml").matchAll(/<dxf>.*?<\/dxf>/g)].map((match) => match[0]);
  expect(formats).toHaveLength(4);
  expect(formats[2]).toMatch(/<left style="thin">/);
  expect(formats[3]).toMatch(/<left style="dashed">/);
});

test("cleared, the file is again what it was, to the byte", async () => {
  const host = new XlsxHost(ORIGINAL);
  await host.mark(SOME);
  const marked = new XlsxHost(host.bytes());
  expect(await marked.clearMarks()).toEqual({ marked: 0, refusals: [] });
  expect(changedParts(ORIGINAL, marked.bytes())).toEqual([]);
  await host.clearMarks();
  expect(host.bytes()).toBe(ORIGINAL);
});

test("marking again replaces", async () => {
  const host = new XlsxHost(ORIGINAL);
  await host.mark(SOME);
  const again = new XlsxHost(host.bytes());
  await again.mark(SOME);
  expect(changedParts(host.bytes(), again.bytes())).toEqual([]);
  await again.mark(marks(EXPENDITURE, "error", "C4"));
  const straight = new XlsxHost(ORIGINAL);
  await straight.mark(marks(EXPENDITURE, "error", "C4"));
  expect(changedParts(straight.bytes(), again.bytes())).toEqual([]);
});

test("clearing what was never marked changes nothing", async () => {
  const host = new XlsxHost(ORIGINAL);
  await host.clearMarks();
  expect(host.bytes()).toBe(ORIGINAL);
});

test("a protected sheet and a missing one are named, the others are marked", async () => {
  const host = new XlsxHost(ORIGINAL);
  const outcome = await host.mark([...marks(PROTECTED, "error", "A1"), ...marks("没有", "error", "A1"), ...marks(EXPENDITURE, "error", "B4")]);
  expect(outcome.marked).toBe(1);
  expect(outcome.refusals).toEqual([
    { code: "no-such-sheet", sheet: "没有" },
    { code: "protected", sheet: PROTECTED },
  ]);
  expect(changedParts(ORIGINAL, host.bytes())).toEqual([SHEET, "xl/styles.xml"]);
});

test.each([
  ["self-closing", '<dxfs count="0"/>'],
  ["self-closing with a space", '<dxfs count="0" />'],
  ["empty", '<dxfs count="0"></dxfs>'],
  ["without a count", "<dxfs/>"],
  ["with a wrong count", '<dxfs count="7"><dxf/></dxfs>'],
  ["absent", ""],
  ["absent, with table styles", '<tableStyles count="0"/>'],
])("the list of formats comes back as it was: %s", async (_, list) => {
  const original = packParts(plainParts({ 表: worksheet('<row r="1"><c r="A1"><v>1</v></c></row>') }, { "xl/styles.xml": styleSheet([xf(0)], {}, list) }));
  const host = new XlsxHost(original);
  await host.mark([...marks("表", "warning", "A1"), ...marks("表", "error", "A1")]);
  expect(partText(host.bytes(), "xl/styles.xml").match(/<dxf>/g)).toHaveLength(2);
  const marked = new XlsxHost(host.bytes());
  await marked.clearMarks();
  expect(changedParts(original, marked.bytes())).toEqual([]);
});

test("a workbook without styles gets them for the time of its marks", async () => {
  const original = packParts(plainParts({ 表: worksheet('<row r="1"><c r="A1"><v>1</v></c></row>') }));
  const host = new XlsxHost(original);
  await host.mark(marks("表", "error", "A1"));
  expect(partText(host.bytes(), "xl/styles.xml")).toContain("<dxf>");
  const marked = new XlsxHost(host.bytes());
  await marked.clearMarks();
  expect(changedParts(original, marked.bytes())).toEqual([]);
});

test("formats that another program added behind ours keep their index", async () => {
  const host = new XlsxHost(ORIGINAL);
  await host.mark(SOME);
  const parts = unpackParts(host.bytes());
  const styles = partText(host.bytes(), "xl/styles.xml");
  const added = styles.replace(/<\/dxfs\s*>/, "<dxf><font><b/></font></dxf>$&").replace('<dxfs count="4">', '<dxfs count="5">');
  const edited = new XlsxHost(packParts({ ...parts, "xl/styles.xml": added }));
  await edited.clearMarks();
  expect(partText(edited.bytes(), "xl/styles.xml")).toBe(added);
  expect(partText(edited.bytes(), SHEET)).toBe(partText(ORIGINAL, SHEET));
});

test("a rule of the user that Excel put into one element with ours stays", async () => {
  const host = new XlsxHost(ORIGINAL);
  await host.mark(marks(EXPENDITURE, "error", "B6"));
  const parts = unpackParts(host.bytes());
  const own = '<cfRule type="expression" dxfId="0" priority="30"><formula>TRUE</formula></cfRule>';
  // Written as LibreOffice does, with quotes as references.
  const joined = partText(host.bytes(), SHEET).replace('<formula>N("gouji:error")=0</formula></cfRule>', `<formula>N(&quot;gouji:error&quot;)=0</formula></cfRule>${own}`);
  const edited = new XlsxHost(packParts({ ...parts, [SHEET]: joined }));
  await edited.clearMarks();
  expect(partText(edited.bytes(), SHEET)).toContain(`<conditionalFormatting sqref="B6">${own}</conditionalFormatting>`);
});

test("many scattered cells are parted into rules of moderate length", async () => {
  const host = new XlsxHost(ORIGINAL);
  const scattered = Array.from({ length: 3000 }, (_, at) => `${String.fromCharCode(65 + (at % 20))}${String(10 + at * 2)}`);
  await host.mark(marks(EXPENDITURE, "error", ...scattered));
  const areas = [...partText(host.bytes(), SHEET).matchAll(/sqref="([^"]*)"><cfRule [^>]*><formula>N\(/g)].map((match) => match[1] ?? "");
  expect(areas.length).toBeGreaterThan(1);
  expect(Math.max(...areas.map((area) => area.length))).toBeLessThanOrEqual(2000);
  expect(areas.flatMap((area) => area.split(" "))).toHaveLength(3000);
  await host.clearMarks();
  expect(host.bytes()).toBe(ORIGINAL);
});

test("edits under marks stay when the marks go", async () => {
  const host = new XlsxHost(packParts(hardParts()));
  await host.mark(SOME);
  await host.write([changeOf(await host.read(), EXPENDITURE, "B4", { value: 5 })]);
  await host.clearMarks();
  const straight = new XlsxHost(ORIGINAL);
  await straight.write([changeOf(await straight.read(), EXPENDITURE, "B4", { value: 5 })]);
  expect(changedParts(straight.bytes(), host.bytes())).toEqual([]);
});

test("a sheet that was protected after it had been marked keeps its marks, and their formats", async () => {
  const host = new XlsxHost(ORIGINAL);
  await host.mark([...marks(EXPENDITURE, "error", "B6"), ...marks(EMPTY, "error", "A1")]);
  const locked = partText(host.bytes(), SHEET).replace("<mergeCells", '<sheetProtection sheet="1"/><mergeCells');
  const later = new XlsxHost(packParts({ ...unpackParts(host.bytes()), [SHEET]: locked }));
  expect(await later.clearMarks()).toEqual({ marked: 0, refusals: [{ code: "protected", sheet: EXPENDITURE }] });
  expect(partText(later.bytes(), SHEET)).toBe(locked);
  expect(partText(later.bytes(), "xl/styles.xml")).toBe(partText(host.bytes(), "xl/styles.xml"));
  expect(partText(later.bytes(), "xl/worksheets/sheet4.xml")).toBe(partText(ORIGINAL, "xl/worksheets/sheet4.xml"));
});

test("a file with line breaks, indents and byte order marks comes back to the byte", async () => {
  const parts = Object.entries(hardParts()).map(([path, content]) => {
    const text = typeof content === "string" ? `\uFEFF${content.replace(/></g, ">\r\n\t<")}` : content;
    return [path, text] as const;
  });
  const original = packParts(Object.fromEntries(parts));
  const host = new XlsxHost(original);
  expect((await host.mark(SOME)).marked).toBe(SOME.length);
  const marked = new XlsxHost(host.bytes());
  await marked.clearMarks();
  expect(changedParts(original, marked.bytes())).toEqual([]);
});
