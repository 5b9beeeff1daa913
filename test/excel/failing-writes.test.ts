import { describe, expect, test } from "vitest";
import type { Change } from "../../src/changes/change";
import { HostFailure } from "../../src/host/host-failure";
import type { WorkbookHost, WriteOutcome } from "../../src/host/workbook-host";
import type { WorkbookContent } from "../../src/sheet/sheet";
import type { FaultMoment } from "../office-host/faults";
import type { Workbook } from "../office-host/workbook/workbook";
import { changesFrom, excelForTests, openHost, reference } from "./excel-under-test";
import { tables } from "./tables";

const excel = excelForTests();
const journal = { name: "journal", update: (current: string | null) => `${current ?? ""}|batch` };

/** Values, texts, formulas and formats on three sheets; every kind of write in one batch. */
function mixedBatch(content: WorkbookContent): Change[] {
  return changesFrom(content, [
    [reference("表1", "B2"), { value: 1 }],
    [reference("表1", "B3"), { value: 2 }],
    [reference("表1", "C9"), { value: 0.5, format: "0.00%" }],
    [reference("表2", "B4"), { value: 900.5, formula: "B2+B3" }],
    [reference("表2", "D4"), { value: "98.66%", format: "@" }],
    [reference("表3", "F40"), { value: null }],
    [reference("表3", "G41"), { value: "新" }],
  ]);
}

interface Case {
  readonly workbook: Workbook;
  readonly host: WorkbookHost;
  readonly before: WorkbookContent;
  readonly changes: Change[];
}

async function prepare(): Promise<Case> {
  const workbook = tables(3);
  const host = openHost(excel, workbook, { patience: 150 });
  await host.saveText("journal", "old");
  const before = await host.read();
  return { workbook, host, before, changes: mixedBatch(before) };
}

async function outcomeOf(write: Promise<WriteOutcome>): Promise<WriteOutcome | HostFailure> {
  try {
    return await write;
  } catch (error) {
    if (error instanceof HostFailure) return error;
    throw error;
  }
}

/** Which of the two allowed states the workbook is in, journal included. */
async function standing({ host, before, changes }: Case): Promise<"before" | "after" | "between"> {
  const now = await host.read();
  const text = await host.loadText("journal");
  if (JSON.stringify(now) === JSON.stringify(before) && text === "old") return "before";
  const isAfter = changes.every(({ cell, after }) => {
    const held = now.sheets.find(({ name }) => name === cell.sheet)?.rows[cell.row]?.[cell.column] ?? null;
    if (after.formula !== undefined) return held?.formula === after.formula;
    return (held?.value ?? null) === after.value && (after.value === null || held?.format === after.format);
  });
  return isAfter && text === "old|batch" ? "after" : "between";
}

describe("a sync that fails while a batch is written", () => {
  const moments: FaultMoment[] = ["before", "middle", "after", "silent"];

  test.each(moments)("the read that verifies, %s: nothing was written", async (moment) => {
    const place = await prepare();
    excel.faults.failSync(1, moment);
    const outcome = await outcomeOf(place.host.write(place.changes, journal));
    expect(outcome).toMatchObject({ code: moment === "silent" ? "no-answer" : "unexpected", workbook: "untouched" });
    expect(await standing(place)).toBe("before");
  });

  test.each(moments)("the write, %s: all of it stands, or nothing", async (moment) => {
    const place = await prepare();
    excel.faults.failSync(2, moment);
    const outcome = await outcomeOf(place.host.write(place.changes, journal));
    const isWritten = moment === "after" || moment === "silent";
    expect(await standing(place)).toBe(isWritten ? "after" : "before");
    if (isWritten) expect(outcome).toEqual({ written: true, refusals: [], stale: [] });
    else expect(outcome).toMatchObject({ code: "unexpected", workbook: "untouched" });
  });

  test("the write in the middle, and then also the write that takes it back: nobody knows", async () => {
    const place = await prepare();
    excel.faults.failSync(2, "middle");
    excel.faults.failSync(4, "before");
    expect(await outcomeOf(place.host.write(place.changes, journal))).toMatchObject({ code: "unexpected", workbook: "unknown" });
  });

  test("the write, and then the look at what became of it: nobody knows", async () => {
    const place = await prepare();
    excel.faults.failSync(2, "after");
    excel.faults.failSync(3, "silent");
    expect(await outcomeOf(place.host.write(place.changes, journal))).toMatchObject({ code: "no-answer", workbook: "unknown" });
    expect(await standing(place)).toBe("after");
  });

  test("a text that did not exist before is taken back by its part going away", async () => {
    const workbook = tables(1);
    const host = openHost(excel, workbook);
    const changes = changesFrom(await host.read(), [[reference("表1", "B2"), { value: 1 }]]);
    excel.faults.failSync(2, "middle");
    await outcomeOf(host.write(changes, journal));
    expect(workbook.customXmlParts).toEqual([]);
  });
});

describe("what Excel refuses", () => {
  test("a cell that an array formula fills, found by the write where Excel cannot be asked", async () => {
    const place = await prepare();
    place.workbook.sheet("表2").arrays.push({ row: 3, column: 3, rows: 2, columns: 1 });
    const outcome = await place.host.write(place.changes, journal);
    expect(outcome).toEqual({ written: false, stale: [], refusals: [{ code: "array-formula", sheet: "表2", cell: reference("表2", "D4") }] });
    expect(await standing(place)).toBe("before");
  });

  test("cells that a merged one covers, among others that can be written", async () => {
    const place = await prepare();
    place.workbook.sheet("表3").merges.push({ row: 39, column: 6, rows: 2, columns: 1 });
    const outcome = await place.host.write(place.changes, journal);
    expect(outcome).toEqual({ written: false, stale: [], refusals: [{ code: "merged-cell", sheet: "表3", cell: reference("表3", "G41") }] });
    expect(await standing(place)).toBe("before");
  });

  test("cells of a protected sheet that are not locked can be written, the others are named", async () => {
    const unprotected = await prepare();
    const sheet = unprotected.workbook.sheet("表1");
    sheet.protection = { ...sheet.protection, on: true };
    const place = { ...unprotected, before: await unprotected.host.read() };
    sheet.grid.set(1, 1, { ...sheet.grid.get(1, 1), format: { "protection.locked": false } });
    const outcome = await place.host.write(place.changes, journal);
    expect(outcome.refusals).toEqual(["B3", "C9"].map((address) => ({ code: "protected", sheet: "表1", cell: reference("表1", address) })));
    expect(await standing(place)).toBe("before");
    expect((await place.host.write(place.changes.slice(0, 1))).written).toBe(true);
  });
});

test("a batch of several portions is whole or nothing too", async () => {
  const workbook = tables(3, 760, 6);
  const host = openHost(excel, workbook);
  await host.saveText("journal", "old");
  const before = await host.read();
  const cells = workbook.sheets.flatMap(({ name }) =>
    Array.from({ length: 720 }, (_cell, at) => reference(name, `${"BDF"[at % 3]!}${String(2 + at)}`)),
  );
  const changes = changesFrom(before, cells.map((cell) => [cell, { value: 7 }]));
  const place = { workbook, host, before, changes };
  // Two syncs that verify, then two that write.
  excel.faults.failSync(4, "middle");
  expect(await outcomeOf(host.write(changes, journal))).toMatchObject({ code: "unexpected", workbook: "untouched" });
  expect(await standing(place)).toBe("before");
  expect((await host.write(changes, journal)).written).toBe(true);
  expect(await standing(place)).toBe("after");
});
