import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Change } from "../../../src/changes/change";
import type { CellReference } from "../../../src/sheet/address";
import { referenceOf } from "../../contract/contract-cells";
import { BUDGET, LOCKED, NOTES, WORKBOOK } from "../../contract/contract-workbook";
import { marksIn, workbookFile } from "../../contract/xlsx-workbook";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { cellAt } from "../../../src/sheet/sheet";
import { changedParts, packParts, unpackParts } from "../../xlsx/workbook-parts";
import { GridStandIn } from "../grid-stand-in";
import { fileOf, openHost } from "../open-host";

const at = (address: string, sheet = BUDGET): CellReference => referenceOf(`${sheet}!${address}`);
const MONEY = "#,##0.00";

function change(address: string, before: number, after: number, sheet = BUDGET): Change {
  return { cell: at(address, sheet), label: "", before: { value: before, format: MONEY }, after: { value: after, format: MONEY }, code: "fix" };
}

async function opened(grid = new GridStandIn()) {
  const host = await openHost(workbookFile(WORKBOOK), grid);
  return { host, grid, view: host.view.store };
}

async function inFile(bytes: Uint8Array, address: string, sheet = BUDGET) {
  const found = (await readWorkbook(bytes)).sheets.find(({ name }) => name === sheet)!;
  return cellAt(found, at(address, sheet));
}

describe("what is written", () => {
  test("stands in the grid, and what the grid calculated anew stands in the file", async () => {
    const { host, grid } = await opened();
    expect(await host.write([change("B3", 890.17, 744.36)])).toEqual({ written: true, refusals: [], stale: [] });
    expect(grid.state(at("B3"))).toEqual({ value: 744.36, format: MONEY });
    const bytes = await fileOf(host);
    expect(await inFile(bytes, "B5")).toEqual({ value: 1000, format: MONEY, formula: "SUM(B3:B4)" });
    expect(await inFile(bytes, "A1", NOTES)).toMatchObject({ value: 2000, formula: `${BUDGET}!B5*2` });
  });

  test("formulas that the grid cannot calculate are named as stale", async () => {
    const { host, view } = await opened(new GridStandIn({ unevaluated: [at("C5")], notDrawn: ["chart"] }));
    expect((await host.write([change("B3", 890.17, 744.36)])).stale).toEqual([at("C5")]);
    expect(view.get()).toMatchObject({ stale: [at("C5")], limits: { notDrawn: ["chart"] } });
  });

  test("formulas that rest on one that is stale are stale too, on other sheets as well; others are not", async () => {
    const { host, grid, view } = await opened(new GridStandIn({ unevaluated: [at("B5")], notDrawn: [] }));
    expect((await host.write([change("B3", 890.17, 744.36)])).stale).toEqual([at("B5"), at("C5"), at("A1", NOTES)]);
    host.view.dismiss("stale");
    const told = new Promise((resolve) => host.onEdited(resolve));
    grid.type(at("A3"), { value: "改名", format: "General" });
    await told;
    expect(view.get().stale).toEqual([]);
  });

  test("before there is a grid the file alone is written, and a grid that comes later shows it", async () => {
    const host = await openHost(workbookFile(WORKBOOK));
    expect((await host.write([change("B3", 890.17, 744.36)])).stale.length).toBeGreaterThan(0);
    await host.mark([{ cell: at("B3"), kind: "error" }], "border-only");
    await host.select(at("B4"));
    const grid = new GridStandIn();
    await host.attach(grid);
    expect(grid.state(at("B3")).value).toBe(744.36);
    expect(grid).toMatchObject({ marks: [{ cell: at("B3"), kind: "error" }], markStyle: "border-only", active: { sheet: BUDGET, cell: at("B4") } });
  });

  test("cells that differ from the opened file are counted; those set back are not", async () => {
    const { host, view } = await opened();
    expect(view.get()).toMatchObject({ changed: 0, isUnsaved: false });
    await host.write([change("B3", 890.17, 744.36), change("B4", 255.64, 300)]);
    expect(view.get()).toMatchObject({ changed: 2, isUnsaved: true });
    await host.write([change("B3", 744.36, 890.17)]);
    expect(view.get().changed).toBe(1);
    await fileOf(host);
    expect(view.get()).toMatchObject({ changed: 1, isUnsaved: false });
  });

  test("every other part stays as it was, to the byte", async () => {
    const sample = readFileSync(new URL("../../../assets/samples/" + encodeURIComponent("差错示例.xlsx"), import.meta.url));
    const host = await openHost(sample, new GridStandIn());
    expect(Buffer.from(await fileOf(host)).equals(sample)).toBe(true);
    const cell = referenceOf("收支总表!D4");
    const before = { value: 4772232.22, format: (await inFile(sample, "D4", "收支总表"))!.format };
    expect((await host.write([{ cell, label: "", before, after: { ...before, value: 4876272.22 }, code: "fix" }])).written).toBe(true);
    expect(changedParts(sample, await fileOf(host))).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
  });
});

describe("what the user edits in the grid", () => {
  const heard = (host: Awaited<ReturnType<typeof openHost>>): Promise<readonly string[]> => new Promise((resolve) => host.onEdited(resolve));

  test("goes into the file with what was calculated anew, and is told with all sheets concerned", async () => {
    const { host, grid, view } = await opened();
    const told = heard(host);
    grid.type(at("B3"), { value: 744.36, format: MONEY });
    expect(await told).toEqual([BUDGET, NOTES]);
    expect(view.get()).toMatchObject({ changed: 1, isUnsaved: true });
    const bytes = await fileOf(host);
    expect(await inFile(bytes, "B3")).toEqual({ value: 744.36, format: MONEY });
    expect(await inFile(bytes, "B5")).toMatchObject({ value: 1000, formula: "SUM(B3:B4)" });
  });

  test("a format that the grid only tells otherwise is left as the file has it", async () => {
    const { host, grid } = await opened();
    const told = heard(host);
    // As grids do that keep no format of a cell in General, or write codes their own way.
    grid.type(at("B3"), { value: 5, format: grid.state(at("B3")).format });
    await told;
    expect(await inFile(await fileOf(host), "B3")).toEqual({ value: 5, format: MONEY });
  });

  test.each([
    ["protected", at("A1", LOCKED)],
    ["array-formula", at("B2", "数组")],
    ["merged-cell", at("B1")],
  ])("%s: the grid shows again what the file holds, and the reason is told", async (code, cell) => {
    const { host, grid, view } = await opened();
    const told = heard(host);
    const before = grid.state(cell);
    grid.type(cell, { value: 7, format: "General" });
    await told;
    expect(grid.state(cell)).toEqual(before);
    expect(view.get()).toMatchObject({ refusals: [{ code, cell }], changed: 0, isUnsaved: false });
    host.view.dismiss("set-back");
    expect(view.get().refusals).toEqual([]);
  });

  test("edits that follow each other all arrive, in their order", async () => {
    const { host, grid } = await opened();
    for (const value of [1, 2, 3]) grid.type(at("B3"), { value, format: MONEY });
    expect(await inFile(await fileOf(host), "B3")).toEqual({ value: 3, format: MONEY });
  });

  test("a workbook that was let go hears nothing more", async () => {
    const { host, grid } = await opened();
    host.close();
    expect(grid.listeners).toBe(0);
    const next = await openHost(workbookFile(WORKBOOK), grid);
    grid.type(at("B3"), { value: 4, format: MONEY });
    expect(await inFile(await fileOf(next), "B3")).toEqual({ value: 4, format: MONEY });
  });
});

describe("what is shown beside the grid", () => {
  test("the cell that is selected, by the pane or by the user, and what it holds", async () => {
    const { host, grid, view } = await opened();
    await host.select(at("B5"));
    expect(grid.active).toEqual({ sheet: BUDGET, cell: at("B5") });
    expect(view.get()).toMatchObject({ sheet: BUDGET, cell: at("B5"), content: { value: 1145.81, formula: "SUM(B3:B4)" } });
    grid.click(at("A2", NOTES));
    await expect.poll(() => view.get().content).toEqual({ value: "文字", format: "General" });
    expect(view.get().sheet).toBe(NOTES);
  });

  test("what the selected cell holds follows what is written", async () => {
    const { host, view } = await opened();
    await host.select(at("B5"));
    await host.write([change("B3", 890.17, 744.36)]);
    expect(view.get().content?.value).toBe(1000);
  });

  test("hidden sheets are named, and have no tab", async () => {
    const { view } = await opened();
    expect(view.get()).toMatchObject({ sheets: [BUDGET, NOTES, LOCKED, "数组"], hidden: ["隐藏表"], revealed: null });
  });

  test("one that is chosen has a tab in its place, and the file is as it was", async () => {
    const { host, grid, view } = await opened();
    host.reveal("隐藏表");
    await host.activate("隐藏表");
    expect(view.get()).toMatchObject({ sheets: [BUDGET, NOTES, LOCKED, "隐藏表", "数组"], hidden: [], revealed: "隐藏表", sheet: "隐藏表", isUnsaved: false });
    expect(grid.sheets).toEqual(view.get().sheets);
    host.view.dismiss("revealed");
    expect(view.get().revealed).toBeNull();
    expect((await readWorkbook(await fileOf(host))).sheets.find(({ name }) => name === "隐藏表")?.visibility).toBe("hidden");
  });

  test("a cell of a hidden sheet that is selected brings the sheet up and says so, before there is a grid too", async () => {
    const host = await openHost(workbookFile(WORKBOOK));
    await host.select(at("A1", "隐藏表"));
    expect(host.view.store.get()).toMatchObject({ sheet: "隐藏表", cell: at("A1", "隐藏表"), revealed: "隐藏表" });
    const grid = new GridStandIn();
    await host.attach(grid);
    expect(grid.active).toEqual({ sheet: "隐藏表", cell: at("A1", "隐藏表") });
    expect(grid.sheets).toContain("隐藏表");
  });

  test("missing sheets are told as such", async () => {
    const { host } = await opened();
    await expect(host.select(at("A1", "没有"))).rejects.toMatchObject({ code: "sheet-missing" });
  });

  test("our report becomes a tab, in the grid too, under the name that the file has for it", async () => {
    const { host, grid, view } = await opened();
    await host.putSheet({ name: NOTES, rows: [[{ value: "问题" }, { value: 1.5, format: "0.00" }]], columnWidths: [10, 10] });
    expect(view.get().sheets.at(-1)).toBe(`${NOTES} (2)`);
    expect(grid.state(at("B1", `${NOTES} (2)`))).toEqual({ value: 1.5, format: "0.00" });
    await host.select(at("A1", `${NOTES} (2)`));
    expect(grid.active.sheet).toBe(`${NOTES} (2)`);
  });
});

test("marks stand in the grid and in the file; sheets that refuse are left out of both", async () => {
  const { host, grid } = await opened();
  const { refusals } = await host.mark([{ cell: at("B3"), kind: "error" }, { cell: at("A1", LOCKED), kind: "warning" }]);
  const left = refusals.map(({ sheet }) => sheet);
  expect(grid.marks.map(({ cell }) => cell.sheet)).toEqual([BUDGET, LOCKED].filter((sheet) => !left.includes(sheet)));
  expect((await marksIn(await fileOf(host))).length).toBe(grid.marks.length);
  await host.clearMarks();
  expect(grid.marks).toEqual([]);
  expect(await marksIn(await fileOf(host))).toEqual([]);
});

describe("marks that a file brings along", () => {
  const marked = async (): Promise<Uint8Array> => {
    const host = await openHost(workbookFile(WORKBOOK));
    await host.mark([{ cell: at("B3"), kind: "error" }, { cell: at("C4"), kind: "warning" }], "border-only");
    return fileOf(host);
  };

  test("are drawn at once, as they look there", async () => {
    const grid = new GridStandIn();
    await openHost(await marked(), grid);
    expect(grid.markStyle).toBe("border-only");
    expect(grid.marks).toHaveLength(2);
    expect(grid.marks).toEqual(expect.arrayContaining([{ cell: at("B3"), kind: "error" }, { cell: at("C4"), kind: "warning" }]));
  });

  test("make way for those of a check: the file holds each once", async () => {
    const grid = new GridStandIn();
    const host = await openHost(await marked(), grid);
    await host.mark([{ cell: at("B3"), kind: "error" }]);
    expect(grid).toMatchObject({ marks: [{ cell: at("B3"), kind: "error" }], markStyle: "fill-and-border" });
    expect(await marksIn(await fileOf(host))).toEqual([{ cell: at("B3"), kind: "error" }]);
  });

  test("are cleared from both", async () => {
    const grid = new GridStandIn();
    const host = await openHost(await marked(), grid);
    await host.clearMarks();
    expect(grid.marks).toEqual([]);
    expect(await marksIn(await fileOf(host))).toEqual([]);
  });

  test("stay in the grid where the file does not let them go", async () => {
    const parts = unpackParts(await marked());
    const path = "xl/worksheets/sheet1.xml";
    const text = new TextDecoder().decode(parts[path]).replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>');
    const grid = new GridStandIn();
    const host = await openHost(packParts({ ...parts, [path]: text }), grid);
    const { refusals } = await host.clearMarks();
    expect(refusals).toEqual([{ code: "protected", sheet: BUDGET }]);
    expect(grid.marks).toHaveLength(2);
    expect(await marksIn(await fileOf(host))).toHaveLength(2);
  });
});
