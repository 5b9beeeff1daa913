import { afterEach, describe, expect, test } from "vitest";
import { endSessions, checked, items, PLANTED, result, sampleHost, started, type, until } from "./open-session";

afterEach(endSessions);

describe("edits", () => {
  test("are checked by themselves; what ties then stays in its place, dimmed", async () => {
    const host = sampleHost(PLANTED);
    const open = await checked(host);
    const item = items(open).find((candidate) => candidate.kind === "finding" && "fixes" in candidate.finding && candidate.finding.fixes.length === 1)!;
    if (item.kind !== "finding" || !("fixes" in item.finding)) throw new Error("no fix");
    const { cell, after } = item.finding.fixes[0]!;
    const order = items(open).map(({ key }) => key);
    await type(host, cell.sheet, `${String.fromCharCode(65 + cell.column)}${String(cell.row + 1)}`, Number(after));
    await until(() => result(open).resolved.has(item.key));
    expect(items(open).map(({ key }) => key).slice(0, order.length)).toEqual(order);
  });

  test("make the result one of before where live check is off, unless nothing differs", async () => {
    const host = sampleHost(PLANTED);
    const open = await checked(host);
    open.session.changeSettings({ liveCheck: false });
    const [sheet = ""] = result(open).sections.map((section) => section.sheet);
    host.tellEdited(sheet);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(result(open).isOutdated).toBe(false);
    await type(host, sheet, "B60", 1);
    await until(() => result(open).isOutdated);
    await open.session.check();
    expect(result(open).isOutdated).toBe(false);
  });
});

test("a sheet that comes along makes the result one of before; our own report does not", async () => {
  const host = sampleHost(PLANTED);
  const open = await checked(host);
  await open.session.createReport();
  host.tellEdited((await host.read()).sheets.at(-1)!.name);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(result(open).isOutdated).toBe(false);
  await host.putSheet({ name: "新表", rows: [[{ value: "部门预算" }]], columnWidths: [] });
  host.tellEdited("新表");
  await until(() => result(open).isOutdated);
});

describe("settings", () => {
  test("are kept for the user, exported and imported; what is damaged has its default", async () => {
    const preferences = new Map([["settings", '{"liveCheck":"perhaps","marks":"none"}']]);
    const { session } = await started(sampleHost(PLANTED), {}, preferences);
    expect(session.store.get().settings).toMatchObject({ liveCheck: true, marks: "none" });
    session.changeSettings({ write: "formulas" });
    await until(() => preferences.get("settings")?.includes("formulas") ?? false);
    expect(await session.importSettings("nonsense")).toBe(false);
    const text = session.exportSettings();
    session.resetSettings();
    expect(session.store.get().settings.write).toBe("values");
    expect(await session.importSettings(text)).toBe(true);
    expect(session.store.get().settings.write).toBe("formulas");
  });

  test("change what is found at once: nothing is marked, tails count, formulas are written", async () => {
    const host = sampleHost(PLANTED);
    const before = host.bytes();
    const open = await checked(host);
    open.session.changeSettings({ marks: "none", write: "formulas" });
    await until(() => result(open).digest.changes.some(({ after }) => after.formula !== undefined));
    await open.session.retry();
    expect(host.bytes()).toEqual(before);
  });
});
