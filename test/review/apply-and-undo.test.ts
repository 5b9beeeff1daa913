import { beforeEach, describe, expect, it } from "vitest";
import { CellPlaces } from "../../src/articulation/cell-places";
import { locateAmong } from "../../src/changes/locate";
import { newestStanding, type Batch, type Journal } from "../../src/changes/journal";
import { planUndo, type UndoPlan } from "../../src/changes/undo";
import { applyChanges } from "../../src/review/apply-changes";
import { cellsOf } from "../../src/review/foundation";
import { JOURNAL } from "../../src/review/kept-journal";
import { parseJournal } from "../../src/review/parse-journal";
import { liveReview } from "../../src/review/review-steps";
import { planUndoOf } from "../../src/review/plan-undo-of";
import { undoBatch } from "../../src/review/undo-batch";
import { parseAddress } from "../../src/sheet/address";
import type { WorkbookContent } from "../../src/sheet/sheet";
import { XlsxHost } from "../../src/xlsx/xlsx-host";
import { sampleBytes } from "../cli/samples";

const TIME = "2024-05-01T09:52:00Z";

async function journalOf(host: XlsxHost): Promise<Journal> {
  const journal = parseJournal(await host.loadText(JOURNAL));
  if (journal === "damaged") throw new Error("damaged");
  return journal;
}

/** The recalculation of the sample with errors as a batch. */
async function recalculation(host: XlsxHost, id: string): Promise<Batch> {
  const { changes } = liveReview(await host.read()).review;
  expect(changes.length).toBeGreaterThan(1);
  return { id, time: TIME, changes };
}

async function planFor(host: XlsxHost, batch: Batch): Promise<UndoPlan> {
  return planUndoOf(liveReview(await host.read()), batch);
}

async function edit(host: XlsxHost, change: Batch["changes"][number], value: number): Promise<void> {
  const { after } = change;
  expect((await host.write([{ ...change, before: after, after: { value, format: after.format } }])).written).toBe(true);
}

describe("a batch written to a file", () => {
  let host: XlsxHost;
  let original: WorkbookContent;
  beforeEach(async () => {
    host = new XlsxHost(sampleBytes("差错示例"));
    original = await host.read();
  });

  it("stands in the journal, and is taken back exactly after the file was saved and opened again", async () => {
    const batch = await recalculation(host, "1");
    const applied = await applyChanges(host, batch);
    expect(applied).toMatchObject({ kind: "applied", journal: { batches: [batch] } });
    const again = new XlsxHost(host.bytes());
    expect(await again.read()).not.toEqual(original);
    const [kept] = (await journalOf(again)).batches;
    expect(kept).toEqual(batch);
    const undone = await undoBatch(again, batch, await planFor(again, batch));
    expect(undone).toMatchObject({ kind: "undone", journal: { batches: [{ id: "1", undone: true }] } });
    const last = new XlsxHost(again.bytes());
    expect(await last.read()).toEqual(original);
    expect(newestStanding(await journalOf(last))).toBeUndefined();
  });

  it("is recorded beside one that another pane wrote in between", async () => {
    const { changes } = await recalculation(host, "1");
    const [first, second] = [changes.slice(0, 1), changes.slice(1, 2)];
    await applyChanges(host, { id: "1", time: TIME, changes: first });
    const outcome = await applyChanges(host, { id: "2", time: TIME, changes: second });
    expect(outcome).toMatchObject({ kind: "applied", journal: { batches: [{ id: "1" }, { id: "2" }] } });
  });

  it("is refused as a whole where a cell was edited since the preview, and nothing is recorded", async () => {
    const batch = await recalculation(host, "1");
    const [first, second] = batch.changes;
    if (!first || !second) throw new Error("too few changes");
    await host.write([{ ...second, after: { ...second.before, value: 12345 } }]);
    const before = host.bytes();
    expect(await applyChanges(host, batch)).toMatchObject({ kind: "refused", refusals: [{ code: "cell-changed", cell: second.cell }] });
    expect(host.bytes()).toEqual(before);
    expect(await journalOf(host)).toEqual({ batches: [] });
  });

  it("is not written where the journal is damaged, which stays as it is", async () => {
    const batch = await recalculation(host, "1");
    await host.saveText(JOURNAL, "{ damaged");
    const before = host.bytes();
    expect(await applyChanges(host, batch)).toEqual({ kind: "journal-damaged" });
    expect(await undoBatch(host, batch, { changes: [], alreadyDone: [], conflicts: [] })).toEqual({ kind: "journal-damaged" });
    expect(host.bytes()).toEqual(before);
    expect(await host.loadText(JOURNAL)).toBe("{ damaged");
  });

  it("leaves a cell that was edited since, and the journal names it", async () => {
    const batch = await recalculation(host, "1");
    await applyChanges(host, batch);
    const [first] = batch.changes;
    if (!first) throw new Error("no change");
    await edit(host, first, 4321);
    const plan = await planFor(host, batch);
    expect(plan.conflicts).toMatchObject([{ change: first, now: { value: 4321 }, forced: { after: { value: first.before.value } } }]);
    expect(await undoBatch(host, batch, plan)).toMatchObject({ kind: "undone", journal: { batches: [{ undone: true, left: [first.cell] }] } });
    const [forced] = plan.conflicts.flatMap((conflict) => conflict.forced ?? []);
    if (!forced) throw new Error("nothing to force");
    await applyChanges(host, { id: "2", time: TIME, changes: [forced] });
    expect(await host.read()).toEqual(original);
  });

  it("that the user took back by hand is done already, and only the journal is written", async () => {
    const batch = await recalculation(host, "1");
    await applyChanges(host, batch);
    await host.write(batch.changes.map((change) => ({ ...change, before: change.after, after: change.before })));
    const plan = await planFor(host, batch);
    expect(plan).toMatchObject({ changes: [], conflicts: [], alreadyDone: { length: batch.changes.length } });
    expect(await undoBatch(host, batch, plan)).toMatchObject({ kind: "undone", journal: { batches: [{ undone: true }] } });
    expect(await host.read()).toEqual(original);
  });
});

/** The sample of the execution table with its rate in E8 recalculated, and a way to lay the sheet out anew. */
async function recalculated(arrange: (content: WorkbookContent) => WorkbookContent): Promise<{ plan: UndoPlan; batch: Batch }> {
  const host = new XlsxHost(sampleBytes("预算执行情况-2021"));
  const content = await host.read();
  const wrong = withValue(content, "E8", 0.5);
  const { changes } = liveReview(wrong).review;
  expect(changes.map(({ cell }) => cell)).toMatchObject([{ row: 7, column: 4 }]);
  const batch: Batch = { id: "1", time: TIME, changes };
  const written = withValue(wrong, "E8", changes[0]?.after.value as number, changes[0]?.after.format);
  const now = liveReview(arrange(written));
  return { batch, plan: planUndoOf(now, batch) };
}

function withValue(content: WorkbookContent, address: string, value: number, format?: string): WorkbookContent {
  const place = parseAddress(address);
  return {
    ...content,
    sheets: content.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row, at) => row.map((cell, column) => (cell && at === place?.row && column === place.column ? { ...cell, value, format: format ?? cell.format } : cell))),
    })),
  };
}

function arranged(change: (rows: WorkbookContent["sheets"][number]["rows"]) => WorkbookContent["sheets"][number]["rows"], name?: string) {
  return (content: WorkbookContent): WorkbookContent => ({ ...content, sheets: content.sheets.map((sheet) => ({ ...sheet, name: name ?? sheet.name, rows: change(sheet.rows) })) });
}

describe("undo in a sheet that was laid out anew", () => {
  it("finds the cell where it was", async () => {
    const { plan } = await recalculated((content) => content);
    expect(plan).toMatchObject({ changes: [{ cell: { row: 7, column: 4 }, after: { value: 0.5 } }], conflicts: [] });
  });

  it("finds it below rows that were inserted, above rows that were deleted, and behind columns that were inserted", async () => {
    const inserted = await recalculated(arranged((rows) => [[], [], ...rows]));
    expect(inserted.plan).toMatchObject({ changes: [{ cell: { row: 9, column: 4 }, after: { value: 0.5 } }], conflicts: [] });
    const within = await recalculated(arranged((rows) => [...rows.slice(0, 6), [{ value: "新增项目", format: "General" }], ...rows.slice(6)]));
    expect(within.plan).toMatchObject({ changes: [{ cell: { row: 8, column: 4 } }], conflicts: [] });
    const deleted = await recalculated(arranged((rows) => [...rows.slice(0, 5), ...rows.slice(6)]));
    expect(deleted.plan).toMatchObject({ changes: [{ cell: { row: 6, column: 4 } }], conflicts: [] });
    const shifted = await recalculated(arranged((rows) => rows.map((row) => [null, ...row])));
    expect(shifted.plan).toMatchObject({ changes: [{ cell: { row: 7, column: 5 } }], conflicts: [] });
  });

  it("asks where the sheet has another name, or the row is gone", async () => {
    const renamed = await recalculated(arranged((rows) => rows, "改名"));
    expect(renamed.plan).toMatchObject({ changes: [], conflicts: [{ now: null, forced: null }] });
    const gone = await recalculated(arranged((rows) => [...rows.slice(0, 7), ...rows.slice(8)]));
    expect(gone.plan).toMatchObject({ changes: [], conflicts: [{ now: null, forced: null }] });
  });

  it("asks where a second row goes by the same name", async () => {
    const twice = await recalculated(arranged((rows) => [...rows.slice(0, 8), rows[7] ?? [], ...rows.slice(8)]));
    expect(twice.plan).toMatchObject({ changes: [], conflicts: [{ now: null, forced: null }] });
  });

  it("looks for a change that lay in no form where it was", () => {
    const cell = { sheet: "表", row: 1, column: 1 };
    const state = (value: number) => ({ value, format: "0" });
    const batch: Batch = { id: "1", time: TIME, changes: [{ cell, label: "", before: state(1), after: state(2), code: "fix" }] };
    const content: WorkbookContent = { unread: [], sheets: [{ name: "表", visibility: "visible", isProtected: false, rows: [[], [null, state(2)]] }] };
    const plan = planUndo(batch, cellsOf(content), () => ({ row: "", column: "" }), locateAmong(new CellPlaces([])));
    expect(plan).toMatchObject({ changes: [{ cell, after: state(1) }] });
  });
});
