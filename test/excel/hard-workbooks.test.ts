import { describe, expect, test } from "vitest";
import type { ReadProgress } from "../../src/host/workbook-host";
import type { Sheet } from "../../src/sheet/sheet";
import { marksIn } from "../contract/excel-workbook";
import { COAUTHOR, Workbook } from "../office-host/workbook/workbook";
import { changesFrom, errorsAt, excelForTests, openHost, reference, settled, syncsOf } from "./excel-under-test";
import { tables } from "./tables";

const excel = excelForTests();
const MEGABYTE = 1024 * 1024;

describe("sheets", () => {
  test("an empty workbook: a sheet without rows, and nothing to mark", async () => {
    const host = openHost(excel, new Workbook("Sheet1"));
    const sheet = { name: "Sheet1", visibility: "visible", isProtected: false, rows: [] };
    expect(await host.read()).toEqual({ sheets: [sheet], unread: [] });
    expect(await host.mark([])).toEqual({ marked: 0, refusals: [] });
    expect(excel.counters.syncs).toBeLessThanOrEqual(2);
  });

  test("one that was empty when it was last read", async () => {
    const workbook = new Workbook("甲", "乙");
    const host = openHost(excel, workbook);
    await host.read();
    excel.user.type("乙", "C3", "现在有了");
    expect(await syncsOf(excel, async () => {
      expect((await host.read({ sheets: ["乙"] })).sheets[0]!.rows[2]).toEqual([null, null, { value: "现在有了", format: "General" }]);
    })).toBe(1);
  });

  test("hidden and very hidden ones are read, marked and written; showing a cell there is refused", async () => {
    const workbook = tables(3);
    workbook.sheet("表2").visibility = "Hidden";
    workbook.sheet("表3").visibility = "VeryHidden";
    const host = openHost(excel, workbook);
    const content = await host.read();
    expect(content.sheets.map(({ visibility }) => visibility)).toEqual(["visible", "hidden", "veryHidden"]);
    const marks = errorsAt([reference("表2", "B2"), reference("表3", "B2")]);
    expect((await host.mark(marks)).marked).toBe(2);
    expect((await host.write(changesFrom(content, [[reference("表3", "B2"), { value: 1 }]]))).written).toBe(true);
    await expect(host.select(reference("表2", "B2"))).rejects.toMatchObject({ code: "sheet-hidden" });
    await expect(host.select(reference("没有", "B2"))).rejects.toMatchObject({ code: "sheet-missing" });
    await host.select(reference("表1", "C4"));
    expect(workbook.active.selection).toEqual({ row: 3, column: 2, rows: 1, columns: 1 });
  });

  test("more of them than are asked about at first", async () => {
    const workbook = tables(130, 3, 2);
    const host = openHost(excel, workbook);
    const content = await host.read();
    expect(content.sheets).toHaveLength(130);
    expect(content.sheets.at(-1)!.rows[2]![1]!.value).toBe(201.25);
    expect(excel.counters.syncs).toBe(3);
    expect(await syncsOf(excel, () => host.mark(errorsAt([reference("表130", "B2")])))).toBe(1);
    expect(await syncsOf(excel, () => host.read({ sheets: ["表130"] }))).toBe(1);
  });

  test("renamed after the check: written under the old name it is refused, its marks find it all the same", async () => {
    const workbook = tables(2);
    const host = openHost(excel, workbook);
    const content = await host.read();
    excel.user.rename("表2", "收支总表");
    const changes = changesFrom(content, [[reference("表1", "B2"), { value: 1 }], [reference("表2", "B2"), { value: 1 }]]);
    expect((await host.write(changes)).refusals).toEqual([{ code: "no-such-sheet", sheet: "表2" }]);
    expect((await host.mark(errorsAt([reference("表2", "B2")]))).marked).toBe(1);
    expect(marksIn(workbook)).toEqual(errorsAt([reference("收支总表", "B2")]));
    expect(await host.read({ sheets: ["表2"] })).toEqual({ sheets: [], unread: [] });
    expect((await host.read({ sheets: ["收支总表"] })).sheets[0]).toEqual({ ...content.sheets[1], name: "收支总表" });
  });

  test("deleted after the check, and another one put in its place", async () => {
    const host = openHost(excel, tables(2));
    const content = await host.read();
    excel.user.deleteSheet("表2");
    const changes = changesFrom(content, [[reference("表2", "B2"), { value: 1 }]]);
    expect((await host.write(changes)).refusals).toEqual([{ code: "no-such-sheet", sheet: "表2" }]);
    excel.user.addSheet("表2");
    excel.user.type("表2", "B2", "别的");
    expect((await host.write(changes)).refusals).toEqual([{ code: "cell-changed", sheet: "表2", cell: reference("表2", "B2"), now: { value: "别的", format: "General" } }]);
    expect((await host.read({ sheets: ["表2"] })).sheets[0]!.rows).toEqual([[], [null, { value: "别的", format: "General" }]]);
  });
});

describe("cells", () => {
  test("edited between preview and apply, by the user or another person", async () => {
    const host = openHost(excel, tables(1));
    const content = await host.read();
    const changes = changesFrom(content, [[reference("表1", "B2"), { value: 1 }], [reference("表1", "B3"), { value: 2 }], [reference("表1", "B4"), { value: 3 }]]);
    excel.user.type("表1", "B3", 77);
    excel.user.type("表1", "B4", "=1+1", COAUTHOR);
    const { written, refusals } = await host.write(changes);
    expect(written).toBe(false);
    expect(refusals.map(({ now }) => now)).toEqual([
      { value: 77, format: "#,##0.00" },
      { value: 2, format: "#,##0.00", formula: "1+1" },
    ]);
  });

  test("of every type come as every host gives them", async () => {
    const workbook = new Workbook("甲");
    workbook.put("甲", "B2", { value: "12", numberFormat: "@" });
    workbook.put("甲", "C2", { value: "=SUM(A1:A3)", numberFormat: "@" });
    workbook.put("甲", "D2", { value: 0.1 + 0.2, formula: "=0.1+0.2" });
    workbook.put("甲", "B3", { numberFormat: "0.00%" });
    excel.open(workbook);
    excel.user.type("甲", "C3", "#REF!");
    excel.user.type("甲", "D3", "TRUE");
    const host = openHost(excel, workbook);
    expect((await host.read()).sheets[0]!.rows).toEqual([
      [],
      [null, { value: "12", format: "@" }, { value: "=SUM(A1:A3)", format: "@" }, { value: 0.1 + 0.2, format: "General", formula: "0.1+0.2" }],
      [null, { value: null, format: "0.00%" }, { value: { error: "#REF!" }, format: "General" }, { value: true, format: "General" }],
    ]);
  });

  test("200,000 of them: replies of 512 KB, progress with totals, and other things can happen between", async () => {
    const workbook = tables(2, 10_000, 10);
    const host = openHost(excel, workbook);
    const told: ReadProgress[] = [];
    let turns = 0;
    const other = setInterval(() => (turns += 1), 0);
    const { sheets } = await host.read({ onProgress: (progress) => told.push(progress) });
    clearInterval(other);
    expect(sheets.map(({ rows }) => rows.flat().filter((cell) => cell !== null).length)).toEqual([100_000, 100_000]);
    const { log, bytesOut } = excel.counters;
    expect(Math.max(...log.map((sync) => sync.bytesOut))).toBeLessThan(0.75 * MEGABYTE);
    expect(log.length).toBeLessThanOrEqual(2 + Math.ceil(bytesOut / (0.5 * MEGABYTE)));
    expect(told.at(-1)).toEqual({ sheet: "表2", cells: 200_000, sheets: 2, ofSheets: 2, ofCells: 200_000 });
    expect(turns).toBeGreaterThan(log.length);
  });

  test("each sheet is handed over as soon as it is whole, while others are still to be read", async () => {
    const host = openHost(excel, tables(3, 10_000, 10));
    const early: (readonly [sheet: Sheet, cells: number])[] = [];
    let cells = 0;
    const { sheets } = await host.read({ onProgress: (progress) => (cells = progress.cells), onSheet: (sheet) => early.push([sheet, cells]) });
    expect(early.map(([sheet]) => sheet)).toEqual(sheets);
    expect(early.map(([, done]) => done)).toEqual([100_000, 200_000, 300_000]);
  });

  test("reading is stopped between two blocks: what is whole is handed over", async () => {
    const workbook = tables(3, 10_000, 10);
    const host = openHost(excel, workbook);
    let cells = 0;
    const { sheets, unread } = await host.read({ isStopped: () => cells > 100_000, onProgress: (progress) => (cells = progress.cells) });
    expect(sheets.map(({ name }) => name)).toEqual(["表1"]);
    expect(unread).toEqual([{ name: "表2", code: "stopped" }, { name: "表3", code: "stopped" }]);
  });

  test("a sheet used from one end to the other is left out, the others are read", async () => {
    const workbook = tables(2);
    workbook.put("表1", "XFD1048576", "末");
    const { sheets, unread } = await openHost(excel, workbook).read();
    expect(sheets.map(({ name }) => name)).toEqual(["表2"]);
    expect(unread).toEqual([{ name: "表1", code: "too-large", cells: 1_048_576 * 16_384 }]);
  });

  test("a sheet that has grown beyond all measure since it was read", async () => {
    const workbook = tables(2);
    const host = openHost(excel, workbook);
    await host.read();
    workbook.put("表1", "XFD1048576", "末");
    expect(await host.read({ sheets: ["表1"] })).toEqual({ sheets: [], unread: [{ name: "表1", code: "too-large", cells: 1_048_576 * 16_384 }] });
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual(["表2"]);
  });

  test("long texts that make a reply too large are asked for in halves", async () => {
    const workbook = new Workbook("长");
    for (let row = 0; row < 400; row++) workbook.put("长", `A${String(row + 1)}`, "绩效目标".repeat(1000));
    const host = openHost(excel, workbook);
    const { sheets, unread } = await host.read();
    expect(unread).toEqual([]);
    expect(sheets[0]!.rows).toHaveLength(400);
    expect(excel.counters.log.some(({ error }) => error === "ResponsePayloadSizeLimitExceeded")).toBe(true);
  });
});

describe("Excel that does not answer as it should", () => {
  test("the user is typing into a cell: every act says so, and nothing is done", async () => {
    const workbook = tables(1);
    const host = openHost(excel, workbook);
    const content = await host.read();
    const changes = changesFrom(content, [[reference("表1", "B2"), { value: 1 }]]);
    excel.beginCellEdit();
    const told = { code: "cell-edit", workbook: "untouched" };
    await expect(host.read()).rejects.toMatchObject(told);
    await expect(host.write(changes)).rejects.toMatchObject(told);
    await expect(host.mark(errorsAt([reference("表1", "B2")]))).rejects.toMatchObject(told);
    await expect(host.putSheet({ name: "报告", rows: [], columnWidths: [] })).rejects.toMatchObject(told);
    await expect(host.loadText("journal")).rejects.toMatchObject(told);
    await expect(host.saveText("journal", "")).rejects.toMatchObject(told);
    await expect(host.select(reference("表1", "B2"))).rejects.toMatchObject(told);
    excel.endCellEdit();
    expect(await host.read()).toEqual(content);
    expect(marksIn(workbook)).toEqual([]);
  });

  test("no answer at all within our patience", async () => {
    const host = openHost(excel, tables(1), { patience: 50 });
    excel.faults.failSync(1, "silent");
    await expect(host.read()).rejects.toMatchObject({ code: "no-answer", workbook: "untouched" });
    await settled();
    expect((await host.read()).sheets).toHaveLength(1);
  });
});

test("1,000 findings on one sheet: few rules, addresses of a length that Excel takes, gone without a trace", async () => {
  const workbook = tables(1, 1001, 4);
  const host = openHost(excel, workbook);
  const before = await host.read();
  const cells = Array.from({ length: 1000 }, (_cell, at) => reference("表1", `${"BD"[at % 2]!}${String(at + 2)}`));
  expect(await host.mark(errorsAt(cells))).toEqual({ marked: 1000, refusals: [] });
  expect(marksIn(workbook)).toHaveLength(1000);
  expect(workbook.sheet("表1").conditionalFormats.length).toBeLessThanOrEqual(6);
  await host.clearMarks();
  expect(workbook.sheet("表1").conditionalFormats).toEqual([]);
  expect(await host.read()).toEqual(before);
});
