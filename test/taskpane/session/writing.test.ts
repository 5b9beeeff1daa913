import { afterEach, describe, expect, test } from "vitest";
import { referenceKey } from "../../../src/sheet/address";
import { cellAt } from "../../../src/sheet/sheet";
import { endSessions, checked, items, PLANTED, result, sampleHost, started, until, valueAt } from "./open-session";

afterEach(endSessions);

describe("a fix", () => {
  test("is looked ahead, applied, recorded and taken back exactly", async () => {
    const host = sampleHost(PLANTED);
    const open = await checked(host);
    const { session } = open;
    const fixable = items(open).find((item) => item.kind === "finding" && "fixes" in item.finding && item.finding.fixes.length > 0)!;
    const before = await host.read();
    session.open(fixable.key);
    await until(() => session.store.get().outlooks.has(fixable.key));
    const outlook = session.store.get().outlooks.get(fixable.key)!;
    expect(outlook.holding).toBeGreaterThan(0);
    await session.fix(fixable.key);
    const { done, journal, problem } = session.store.get();
    expect(problem).toBeNull();
    expect(done).toMatchObject({ kind: "fixed", changes: outlook.changes });
    expect(journal.batches).toHaveLength(1);
    expect(result(open).resolved.has(fixable.key)).toBe(true);
    for (const { cell, after } of outlook.changes) expect(await valueAt(host, cell)).toEqual(after.value);
    await session.undo();
    expect(session.store.get()).toMatchObject({ problem: null, done: { kind: "undone", conflicts: [] } });
    expect((await host.read()).sheets).toEqual(before.sheets);
    expect(result(open).resolved.has(fixable.key)).toBe(false);
  });
});

describe("one click", () => {
  test("writes what is derived and wrong, and shows old and new", async () => {
    const host = sampleHost(PLANTED);
    const open = await started(host);
    await open.session.recalculate();
    const { done, tab, journal } = open.session.store.get();
    if (done?.kind !== "recalculated") throw new Error("nothing was recalculated");
    expect(tab).toBe("recalculation");
    expect(open.shown()).toBe(1);
    expect(done.after!.errors + done.after!.warnings).toBeLessThan(done.before!.errors + done.before!.warnings);
    for (const { cell, after } of done.changes) expect(await valueAt(host, cell)).toEqual(after.value);
    expect(journal.batches.map(({ id }) => id)).toEqual([done.batch]);
    expect(result(open).digest.changes).toEqual([]);
  });

  test("asks first where the user wants to be asked", async () => {
    const host = sampleHost(PLANTED);
    const preferences = new Map([["settings", JSON.stringify({ askBeforeRecalculation: true })]]);
    const open = await started(host, {}, preferences);
    await open.session.recalculate();
    expect(open.session.store.get()).toMatchObject({ done: null, tab: "recalculation", journal: { batches: [] } });
    expect(open.session.store.get().plan.chosen.size).toBeGreaterThan(0);
  });

  test("writes only what is ticked", async () => {
    const host = sampleHost(PLANTED);
    const open = await checked(host);
    const [first, ...others] = result(open).digest.changes;
    open.session.choose(others.map(({ cell }) => referenceKey(cell)), false);
    await open.session.applyRecalculation();
    expect(open.session.store.get().done).toMatchObject({ changes: [first] });
  });

  test("is taken back after closing and reopening the document", async () => {
    const host = sampleHost(PLANTED);
    const before = await host.read();
    await (await checked(host)).session.applyRecalculation();
    const later = await started(host);
    expect(later.session.store.get().journal.batches).toHaveLength(1);
    await later.session.undo();
    expect(later.session.store.get()).toMatchObject({ problem: null, done: { kind: "undone", conflicts: [] } });
    expect((await host.read()).sheets).toEqual(before.sheets);
  });

  test.each(["heard of", "not heard of yet"])("a cell edited since, %s, is left and shown with its three values, and set back only when the user says so", async (edit) => {
    const host = sampleHost(PLANTED);
    const open = await checked(host);
    const { session } = open;
    await session.applyRecalculation();
    const change = session.store.get().journal.batches[0]!.changes.find(({ before }) => typeof before.value === "number")!;
    const known = (await host.read()).sheets.find(({ name }) => name === change.cell.sheet)!;
    const now = cellAt(known, change.cell)!;
    await host.write([{ ...change, before: now, after: { value: 7, format: now.format } }]);
    if (edit === "heard of") host.tellEdited(change.cell.sheet);
    await session.undo();
    expect(session.store.get().problem).toBeNull();
    const { done } = session.store.get();
    if (done?.kind !== "undone") throw new Error("nothing was undone");
    expect(done.conflicts).toMatchObject([{ change: { cell: change.cell }, now: { value: 7 } }]);
    expect(await valueAt(host, change.cell)).toBe(7);
    await session.settleConflict(0, true);
    expect(await valueAt(host, change.cell)).toEqual(change.before.value);
    expect(session.store.get().done).toMatchObject({ conflicts: [] });
  });
});
