import { afterEach, describe, expect, test } from "vitest";
import { endSessions, checked, items, PLANTED, result, sampleHost, started, type } from "./open-session";

afterEach(endSessions);

describe("the first look", () => {
  test("says what stands where, checks nothing and writes nothing", async () => {
    const host = sampleHost(PLANTED);
    const before = host.bytes();
    const { session } = await started(host);
    const { recognition, result: none } = session.store.get();
    expect(recognition?.forms.length).toBeGreaterThan(3);
    expect(recognition?.findings).toEqual([]);
    expect(none).toBeNull();
    expect(host.bytes()).toEqual(before);
  });
});

describe("a check", () => {
  test("lists findings by sheet, counts them, plans a recalculation and marks cells", async () => {
    const open = await checked();
    const { tally, sections, digest } = result(open);
    expect(tally.errors).toBeGreaterThan(5);
    expect(sections.map(({ sheet }) => sheet)).toEqual(digest.sheets.map(({ name }) => name).filter((name) => sections.some(({ sheet }) => sheet === name)));
    expect(open.session.store.get().plan.chosen.size).toBe(digest.changes.length);
    expect(open.session.store.get().announcement).toMatchObject({ kind: "checked", tally });
  });

  test("stopped while reading keeps what was read, and says so", async () => {
    const host = sampleHost(PLANTED);
    const open = await started(host);
    // What was read for the first look is known and would not be read again.
    await type(host, open.session.store.get().recognition!.sheets[0]!.name, "Z99", 1);
    const read = host.read.bind(host);
    host.read = (options = {}) => read({ ...options, isStopped: () => (open.session.stop(), options.isStopped?.() ?? false) });
    await open.session.check();
    expect(result(open).stopped?.sheets).toBeLessThan(result(open).stopped?.ofSheets ?? 0);
  });

  test("marks are cleared without a trace", async () => {
    const host = sampleHost(PLANTED);
    const before = host.bytes();
    const open = await checked(host);
    expect(host.bytes()).not.toEqual(before);
    await open.session.clearMarks();
    expect(host.bytes()).toEqual(before);
    expect(open.session.store.get().done).toMatchObject({ kind: "marks-cleared", refusals: [] });
    const { done } = open.session.store.get();
    expect(done?.kind === "marks-cleared" && done.cells).toBeGreaterThan(5);
  });
});

describe("going through the list", () => {
  test("the stepper goes from item to item, selects its cell, and begins again at the end", async () => {
    const host = sampleHost(PLANTED);
    const open = await checked(host);
    const all = items(open);
    open.session.step(1);
    expect(open.session.store.get()).toMatchObject({ current: all[0]?.key, open: all[0]?.key });
    expect(host.selected?.sheet).toBe(result(open).sections[0]?.sheet);
    open.session.step(-1);
    expect(open.session.store.get().current).toBe(all.at(-1)?.key);
    open.session.step(1);
    expect(open.session.store.get().current).toBe(all[0]?.key);
  });

  test("only through what is listed", async () => {
    const open = await checked();
    open.session.filter({ severities: new Set(["warnings"]) });
    open.session.step(1);
    const current = items(open).find(({ key }) => key === open.session.store.get().current);
    expect(current?.severity).toBe("warning");
  });
});

describe("the report", () => {
  test("is a sheet behind the others, which is not checked itself", async () => {
    const host = sampleHost(PLANTED);
    const open = await checked(host);
    await open.session.createReport();
    const { done } = open.session.store.get();
    if (done?.kind !== "reported") throw new Error("no report");
    expect((await host.read()).sheets.at(-1)?.name).toBe(done.sheet);
    const before = result(open).tally;
    await open.session.check();
    expect(result(open).tally).toEqual(before);
  });
});
