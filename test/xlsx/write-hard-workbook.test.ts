import { beforeEach, describe, expect, test } from "vitest";
import { invert, type CellState } from "../../src/changes/change";
import { addressToText, parseAddress } from "../../src/sheet/address";
import { cellAt, type WorkbookContent } from "../../src/sheet/sheet";
import { XlsxHost } from "../../src/xlsx/xlsx-host";
import { changeOf } from "./change-of";
import { EMPTY, EXPENDITURE, hardWorkbook, HIDDEN, PREFIXED, PROTECTED } from "./hard-workbook";
import { changedParts, DECLARATION, MAIN, packParts, partText, plainParts, unpackParts, worksheet } from "./workbook-parts";

const ORIGINAL = hardWorkbook();
let host: XlsxHost;
let content: WorkbookContent;

beforeEach(async () => {
  host = new XlsxHost(ORIGINAL);
  content = await host.read();
});

async function write(sheet: string, edits: Record<string, Partial<CellState>>) {
  return host.write(Object.entries(edits).map(([address, after]) => changeOf(content, sheet, address, after)));
}

async function cell(sheet: string, address: string) {
  const found = (await new XlsxHost(host.bytes()).read()).sheets.find((candidate) => candidate.name === sheet);
  const place = parseAddress(address);
  return found && place ? cellAt(found, place) : undefined;
}

describe("parts", () => {
  test("an edit touches its sheet and the workbook, nothing else", async () => {
    await write(EXPENDITURE, { B4: { value: 891 } });
    expect(changedParts(ORIGINAL, host.bytes())).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
  });

  test("inside the sheet only the cell differs", async () => {
    await write(EXPENDITURE, { B4: { value: 891.5 } });
    const expected = partText(ORIGINAL, "xl/worksheets/sheet1.xml").replace("<v>890.17</v>", "<v>891.5</v>");
    expect(partText(host.bytes(), "xl/worksheets/sheet1.xml")).toBe(expected);
  });

  test("inside the workbook only full calculation is asked for", async () => {
    await write(EXPENDITURE, { B4: { value: 1 } });
    const expected = partText(ORIGINAL, "xl/workbook.xml").replace("<calcPr ", '<calcPr fullCalcOnLoad="1" ');
    expect(partText(host.bytes(), "xl/workbook.xml")).toBe(expected);
  });

  test("a new number format is added to the styles, behind all others", async () => {
    await write(EXPENDITURE, { D4: { format: "0.0000%" }, D5: { format: "0.0000%" } });
    expect(changedParts(ORIGINAL, host.bytes())).toEqual(["xl/worksheets/sheet1.xml", "xl/styles.xml"]);
    const styles = partText(host.bytes(), "xl/styles.xml");
    expect(styles).toContain('<cellXfs count="7">');
    expect(styles).toContain('<numFmt numFmtId="178" formatCode="0.0000%"/>');
    expect(await cell(EXPENDITURE, "D5")).toEqual({ value: 0.97793772492567676, format: "0.0000%", formula: "C5/B5" });
  });

  test("nothing to write leaves the very bytes", async () => {
    await host.write([]);
    await write(EXPENDITURE, { B4: {} });
    expect(host.bytes()).toBe(ORIGINAL);
  });

  test("a removed formula leaves the calculation chain, and the next entry says its sheet", async () => {
    await write(EXPENDITURE, { B6: { value: 5 } });
    const chain = partText(host.bytes(), "xl/calcChain.xml");
    expect(chain).not.toContain("B6");
    expect(chain).toContain('<c i="1" r="C6"/><c r="D4"/>');
  });

  test("an emptied calculation chain goes with its relationship and its content type", async () => {
    const sheet = worksheet('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>');
    const chain = `${DECLARATION}<calcChain xmlns="${MAIN}"><c r="A1" i="1"/></calcChain>`;
    const original = packParts(plainParts({ 表: sheet }, { "xl/calcChain.xml": chain }));
    const only = new XlsxHost(original);
    await only.write([changeOf(await only.read(), "表", "A1", { value: 2 })]);
    expect(changedParts(original, only.bytes())).toEqual([
      "[Content_Types].xml",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/worksheets/sheet1.xml",
      "xl/calcChain.xml",
    ]);
    expect(unpackParts(only.bytes())["xl/calcChain.xml"]).toBeUndefined();
    expect(partText(only.bytes(), "[Content_Types].xml")).not.toContain("calcChain");
    expect(partText(only.bytes(), "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });
});

describe("cells", () => {
  test("every kind of value comes back as it was written", async () => {
    const values = [12.5, -0, 1e21, "甲 & <乙>", " 前后 ", "两\n行", "_x000D_", "a\u0001b", true, false, { error: "#N/A" }];
    const edits = Object.fromEntries(values.map((value, at) => [`C${String(at + 20)}`, { value }]));
    expect((await write(EXPENDITURE, edits)).written).toBe(true);
    for (const [at, value] of values.entries()) {
      expect((await cell(EXPENDITURE, `C${String(at + 20)}`))?.value).toEqual(Object.is(value, -0) ? 0 : value);
    }
  });

  test("a text in the place of a number, and the other way round", async () => {
    await write(EXPENDITURE, { B4: { value: "待定" }, A4: { value: 7 } });
    expect((await cell(EXPENDITURE, "B4"))?.value).toBe("待定");
    expect((await cell(EXPENDITURE, "A4"))?.value).toBe(7);
    expect(partText(host.bytes(), "xl/worksheets/sheet1.xml")).toContain('<c r="B4" s="1" t="inlineStr"><is><t>待定</t></is></c>');
  });

  test("formulas with the values that were computed for them", async () => {
    await write(EXPENDITURE, { E6: { value: 0.5, formula: 'IF(B6>C6,"<",1)' }, D3: { value: "甲", formula: 'A1&"&"' } });
    expect(await cell(EXPENDITURE, "E6")).toEqual({ value: 0.5, format: "0.00%", formula: 'IF(B6>C6,"<",1)' });
    expect(await cell(EXPENDITURE, "D3")).toEqual({ value: "甲", format: "General", formula: 'A1&"&"' });
  });

  test("when the cell goes that holds a shared formula, the others keep it", async () => {
    const change = changeOf(content, EXPENDITURE, "D4", {});
    await host.write([{ ...change, after: { value: 0.99, format: change.before.format } }]);
    expect(await cell(EXPENDITURE, "D4")).toEqual({ value: 0.99, format: "0.00%" });
    expect(await cell(EXPENDITURE, "D5")).toEqual({ value: 0.97793772492567676, format: "0.00%", formula: "C5/B5" });
    expect(await cell(EXPENDITURE, "D6")).toEqual({ value: 0.98620190084219891, format: "0.00%", formula: "C6/B6" });
  });

  test("cells that did not exist stand in their order, with the style of their column", async () => {
    await write(EXPENDITURE, { G5: { value: 0.5 }, A2: { value: "二" }, B10: { value: 1 }, A10: { value: 2 }, A8: { value: 3 } });
    const sheet = partText(host.bytes(), "xl/worksheets/sheet1.xml");
    expect([...sheet.matchAll(/<row r="(\d+)"/g)].map((match) => match[1])).toEqual(["1", "2", "3", "4", "5", "6", "8", "10"]);
    expect(sheet).toContain('<row r="10"><c r="A10"><v>2</v></c><c r="B10"><v>1</v></c></row></sheetData>');
    expect(sheet).toContain('<row r="5" spans="1:7" hidden="1">');
    expect(sheet).toContain('<dimension ref="A1:G10"/>');
    expect(await cell(EXPENDITURE, "G5")).toEqual({ value: 0.5, format: "0.00%" });
  });

  test("an empty sheet, and one with prefixed tags", async () => {
    expect((await write(EMPTY, { B2: { value: 1 }, A2: { value: "甲" }, C1: { value: 2 } })).written).toBe(true);
    expect(partText(host.bytes(), "xl/worksheets/sheet4.xml")).toContain(
      '<sheetData><row r="1"><c r="C1"><v>2</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>甲</t></is></c><c r="B2"><v>1</v></c></row></sheetData>',
    );
    content = await host.read();
    await write(PREFIXED, { B1: { value: 2 }, A2: { value: "乙" }, C2: { value: 9 } });
    expect(partText(host.bytes(), "xl/worksheets/sheet5.xml")).toContain(
      '<x:c r="B1"><x:v>2</x:v></x:c></x:row><x:row><x:c r="A2" t="inlineStr"><x:is><x:t>乙</x:t></x:is></x:c><x:c><x:f>A2*2</x:f><x:v>6</x:v></x:c><x:c r="C2"><x:v>9</x:v></x:c></x:row>',
    );
    expect(await cell(PREFIXED, "B2")).toEqual({ value: 6, format: "General", formula: "A2*2" });
  });

  test("several changes of one cell in a batch count as one", async () => {
    const first = changeOf(content, EXPENDITURE, "B4", { value: 1 });
    const second = { ...first, before: first.after, after: { ...first.after, value: 2 } };
    expect((await host.write([first, second])).written).toBe(true);
    expect((await cell(EXPENDITURE, "B4"))?.value).toBe(2);
  });

  test("undo gives back what the cells held", async () => {
    const changes = [
      changeOf(content, EXPENDITURE, "B4", { value: 1, format: "0.0" }),
      changeOf(content, EXPENDITURE, "A4", { value: "别的" }),
      changeOf(content, EXPENDITURE, "D6", { value: 1, formula: "1" }),
      changeOf(content, EXPENDITURE, "G4", { value: 0.3 }),
    ];
    expect((await host.write(changes)).written).toBe(true);
    expect((await host.write(changes.map(invert))).written).toBe(true);
    const now = await host.read();
    const blank = { value: null, format: "0.00%" };
    const row = now.sheets[0]?.rows[3];
    // The cell that was created keeps the format of its column.
    expect(row?.[6]).toEqual(blank);
    expect(row?.slice(0, 5)).toEqual(content.sheets[0]?.rows[3]);
    expect(now.sheets[0]?.rows[5]).toEqual(content.sheets[0]?.rows[5]);
  });
});

describe("refusals", () => {
  test.each([
    ["protected", PROTECTED, "A1"],
    ["no-such-sheet", "没有", "A1"],
    ["merged-cell", EXPENDITURE, "B1"],
    ["merged-cell", EXPENDITURE, "C9"],
    ["array-formula", HIDDEN, "A2"],
    ["array-formula", HIDDEN, "A3"],
  ])("%s: nothing of the batch is written", async (code, sheet, address) => {
    const possible = changeOf(content, EXPENDITURE, "B4", { value: 1 });
    const outcome = await host.write([possible, changeOf(content, sheet, address, { value: 99 })]);
    expect(outcome.written).toBe(false);
    expect(outcome.refusals.map((refusal) => [refusal.code, refusal.sheet])).toEqual([[code, sheet]]);
    expect(host.bytes()).toBe(ORIGINAL);
  });

  test("an unlocked cell of a protected sheet can be written", async () => {
    expect((await write(PROTECTED, { B1: { value: 21 } })).written).toBe(true);
    expect((await cell(PROTECTED, "B1"))?.value).toBe(21);
  });

  test("the anchor of a merged range can be written", async () => {
    expect((await write(EXPENDITURE, { B8: { value: 21 } })).written).toBe(true);
  });

  test("a cell that holds something else by now", async () => {
    const change = changeOf(content, EXPENDITURE, "B4", { value: 1 });
    const others = [
      { ...change, before: { ...change.before, value: 890 } },
      { ...change, before: { ...change.before, value: "890.17" } },
      { ...change, before: { ...change.before, formula: "B4" } },
      { ...change, before: { ...change.before, format: "0" } },
    ];
    for (const other of others) {
      const outcome = await host.write([other]);
      expect(outcome.refusals).toEqual([{ code: "cell-changed", sheet: EXPENDITURE, cell: change.cell, now: change.before }]);
    }
    expect(host.bytes()).toBe(ORIGINAL);
  });

  test("a number that no cell can hold is an error, and leaves the host as it was", async () => {
    await expect(write(EXPENDITURE, { B4: { value: 1 }, B5: { value: NaN } })).rejects.toThrow(RangeError);
    expect(host.bytes()).toBe(ORIGINAL);
  });
});

test("stale formulas are found across ranges, names and sheets, array formulas too", async () => {
  const { stale } = await write(EXPENDITURE, { B4: { value: 900 } });
  expect(stale.map((found) => `${found.sheet}!${addressToText(found)}`)).toEqual([
    `${EXPENDITURE}!D4`,
    `${EXPENDITURE}!B6`,
    `${EXPENDITURE}!D6`,
    `${HIDDEN}!A1`,
    `${HIDDEN}!B1`,
    `${HIDDEN}!C1`,
    `${HIDDEN}!A2`,
  ]);
});

test("calculation is asked for where a workbook says nothing or the contrary", async () => {
  const sheet = worksheet('<row r="1"><c r="A1"><v>1</v></c></row>');
  for (const [settings, expected] of [
    ["", '</definedNames><calcPr fullCalcOnLoad="1"/></workbook>'],
    ['<calcPr calcId="1" fullCalcOnLoad="0"/>', '</definedNames><calcPr calcId="1" fullCalcOnLoad="1"/></workbook>'],
  ] as const) {
    const parts = plainParts({ 表: sheet });
    const workbook = String(parts["xl/workbook.xml"]).replace("</sheets>", `</sheets><definedNames></definedNames>${settings}`);
    const place = new XlsxHost(packParts({ ...parts, "xl/workbook.xml": workbook }));
    await place.write([changeOf(await place.read(), "表", "A1", { value: 2 })]);
    expect(partText(place.bytes(), "xl/workbook.xml")).toContain(expected);
  }
});

test("a long batch over a large sheet is written in moderate time", async () => {
  const rows = Array.from({ length: 10_000 }, (_, row) => {
    const number = String(row + 1);
    return `<row r="${number}"><c r="A${number}"><v>${number}</v></c><c r="B${number}"><f>SUM(A${number}:A${number})</f><v>0</v></c></row>`;
  });
  const place = new XlsxHost(packParts(plainParts({ 表: worksheet(rows.join("")) })));
  const read = await place.read();
  const start = performance.now();
  const outcome = await place.write(rows.map((_, row) => changeOf(read, "表", `A${String(row + 1)}`, { value: -row, format: "0.00" })));
  expect(outcome.stale).toHaveLength(10_000);
  expect(performance.now() - start).toBeLessThan(5_000);
});
