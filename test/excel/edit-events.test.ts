import { describe, expect, test, vi } from "vitest";
import { excelForTests, openHost, reference, changesFrom } from "./excel-under-test";
import { tables } from "./tables";

const excel = excelForTests();

/** Listens until the test is over; the answer is what was told so far. */
async function listening(names: readonly string[] = []): Promise<{ told: string[][]; host: ReturnType<typeof openHost>; stop: () => void }> {
  const workbook = tables(3);
  workbook.put("表3", "H1", { value: 202.5, formula: "=表1!B2*2" });
  const host = openHost(excel, workbook);
  if (names.length === 0) await host.read();
  const told: string[][] = [];
  const before = excel.counters.syncs;
  const stop = host.onEdited((sheets) => told.push([...sheets].sort()));
  await vi.waitFor(() => expect(excel.counters.syncs).toBe(before + 1));
  await new Promise((resolve) => setTimeout(resolve, 10));
  return { told, host, stop };
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 250));

describe("edits", () => {
  test("of one moment are told together, with the sheets whose results changed", async () => {
    const { told, stop } = await listening();
    excel.user.type("表1", "B2", 5);
    excel.user.type("表2", "B2", 6);
    excel.user.type("表2", "B3", 7);
    await pause();
    expect(told).toEqual([["表1", "表2", "表3"]]);
    stop();
  });

  test("of a batch that we write are told too", async () => {
    const { told, host, stop } = await listening();
    await host.write(changesFrom(await host.read(), [[reference("表2", "B2"), { value: 1 }]]));
    await pause();
    expect(told).toEqual([["表2"]]);
    stop();
  });

  test("sheets that come are told by their names, those that went by the name they had", async () => {
    const { told, stop } = await listening();
    excel.user.addSheet("表4");
    await pause();
    excel.user.deleteSheet("表2");
    await pause();
    expect(told).toEqual([["表4"], ["表2"]]);
    stop();
  });

  test("before anything was read, names are asked for", async () => {
    const { told, stop } = await listening(["unread"]);
    excel.user.type("表2", "B2", 5);
    await pause();
    expect(told).toEqual([["表2"]]);
    stop();
  });
});

describe("to stop listening", () => {
  test("takes the handlers away: nothing is told, and Excel tells us nothing", async () => {
    const { told, stop } = await listening();
    excel.user.type("表1", "B2", 5);
    stop();
    stop();
    await pause();
    const { syncs } = excel.counters;
    excel.user.type("表1", "B2", 6);
    await pause();
    expect(told).toEqual([]);
    expect(excel.counters.syncs).toBe(syncs);
  });

  test("at once, before Excel has answered", async () => {
    const host = openHost(excel, tables(1));
    const told: unknown[] = [];
    host.onEdited((sheets) => told.push(sheets))();
    await pause();
    excel.user.type("表1", "B2", 6);
    await pause();
    expect(told).toEqual([]);
  });

  test("one of two listeners leaves the other", async () => {
    const { told, host, stop } = await listening();
    const other: unknown[] = [];
    const stopOther = host.onEdited((sheets) => other.push(sheets));
    await pause();
    stop();
    await pause();
    excel.user.type("表1", "H9", 6);
    await pause();
    expect([told, other]).toEqual([[], [["表1"]]]);
    stopOther();
  });
});

test("the user is typing when we begin: we begin when that is over", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const workbook = tables(1);
  const host = openHost(excel, workbook);
  const told: unknown[] = [];
  excel.beginCellEdit();
  const stop = host.onEdited((sheets) => told.push(sheets));
  await vi.advanceTimersByTimeAsync(1_000);
  excel.endCellEdit();
  await vi.advanceTimersByTimeAsync(5_000);
  excel.user.type("表1", "B2", 6);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(told).toEqual([["表1"]]);
  stop();
  await vi.advanceTimersByTimeAsync(1_000);
  vi.useRealTimers();
});
