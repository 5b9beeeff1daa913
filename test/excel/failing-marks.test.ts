import { describe, expect, test } from "vitest";
import { HostFailure } from "../../src/host/host-failure";
import { marksIn } from "../contract/excel-workbook";
import type { FaultMoment } from "../office-host/faults";
import { errorsAt, excelForTests, openHost, reference } from "./excel-under-test";
import { tables } from "./tables";

const excel = excelForTests();
const moments: FaultMoment[] = ["before", "middle", "after", "silent"];
const old = errorsAt([reference("表1", "B2"), reference("表2", "B2"), reference("表3", "C3")]);
const next = errorsAt([reference("表1", "C5"), reference("表3", "C3"), reference("表3", "D9")]);

const sorted = (marks: readonly unknown[]): string[] => marks.map((mark) => JSON.stringify(mark, ["kind", "cell", "sheet", "row", "column"])).sort();

describe("a sync that fails while marks are set", () => {
  test.each(moments)("the write, %s: it is done once more, and the marks are whole", async (moment) => {
    const workbook = tables(3);
    const host = openHost(excel, workbook, { patience: 150 });
    await host.mark(old);
    await host.read();
    excel.faults.failSync(1, moment);
    expect(await host.mark(next)).toEqual({ marked: 3, refusals: [] });
    expect(sorted(marksIn(workbook))).toEqual(sorted(next));
    await host.clearMarks();
    for (const { conditionalFormats } of workbook.sheets) expect(conditionalFormats).toEqual([]);
  });

  test("twice: the failure says that nobody knows, and the next marks are whole again", async () => {
    const workbook = tables(3);
    const host = openHost(excel, workbook);
    await host.mark(old);
    await host.read();
    excel.faults.failSync(1, "middle");
    // The look that follows takes up to two syncs.
    for (const sync of [2, 3, 4]) excel.faults.failSync(sync, "middle");
    await expect(host.mark(next)).rejects.toBeInstanceOf(HostFailure);
    excel.faults.clear();
    await host.mark(next);
    expect(sorted(marksIn(workbook))).toEqual(sorted(next));
  });
});

describe("what was remembered has aged", () => {
  test("the user took marks back with Ctrl+Z", async () => {
    const workbook = tables(3);
    const host = openHost(excel, workbook);
    await host.mark(old);
    await host.read();
    await host.mark(next);
    await host.read();
    expect(excel.user.undo()).toBe(true);
    expect(sorted(marksIn(workbook))).toEqual(sorted(old));
    await host.mark(next);
    expect(sorted(marksIn(workbook))).toEqual(sorted(next));
  });

  test("a sheet was deleted after the check", async () => {
    const workbook = tables(3);
    const host = openHost(excel, workbook);
    await host.mark(old);
    await host.read();
    excel.user.deleteSheet("表1");
    expect(await host.mark(next)).toEqual({ marked: 2, refusals: [{ code: "no-such-sheet", sheet: "表1" }] });
    expect(sorted(marksIn(workbook))).toEqual(sorted(next.slice(1)));
  });

  test("a sheet was protected after the check", async () => {
    const workbook = tables(3);
    const host = openHost(excel, workbook);
    await host.read();
    const sheet = workbook.sheet("表3");
    sheet.protection = { ...sheet.protection, on: true };
    expect(await host.mark(next)).toEqual({ marked: 1, refusals: [{ code: "protected", sheet: "表3" }] });
    expect(sorted(marksIn(workbook))).toEqual(sorted(next.slice(0, 1)));
  });

  test("a sheet was added after the check", async () => {
    const workbook = tables(3);
    const host = openHost(excel, workbook);
    await host.read();
    await host.mark(old);
    excel.user.addSheet("表4");
    const more = [...next, ...errorsAt([reference("表4", "A1")])];
    expect(await host.mark(more)).toEqual({ marked: 4, refusals: [] });
    expect(sorted(marksIn(workbook))).toEqual(sorted(more));
  });
});
