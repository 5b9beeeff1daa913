import { beforeAll, describe, expect, test } from "vitest";
import { ExcelWorkbookHost } from "../../src/excel/excel-workbook-host";
import { marksIn } from "../contract/excel-workbook";
import { loadClientApart, type ApartClient } from "../office-host/client/load-client";
import { changesFrom, errorsAt, excelForTests, openHost, reference, settled } from "./excel-under-test";
import { tables } from "./tables";

const excel = excelForTests();
let client: ApartClient;

beforeAll(async () => {
  client = await loadClientApart(excel);
});

const addBatch = (name: string) => ({ name: "journal", update: (current: string | null) => `${current ?? ""}${name};` });

describe("two panes on one document", () => {
  test("neither overwrites what the other wrote into the journal", async () => {
    const first = openHost(excel, tables(1));
    const second = new ExcelWorkbookHost({ client });
    const content = await first.read();
    expect(await second.read()).toEqual(content);
    expect((await first.write(changesFrom(content, [[reference("表1", "B2"), { value: 1 }]]), addBatch("first"))).written).toBe(true);
    expect((await second.write(changesFrom(content, [[reference("表1", "B3"), { value: 2 }]]), addBatch("second"))).written).toBe(true);
    expect(await first.loadText("journal")).toBe("first;second;");
  });

  test("a cell that the other has written is refused, with what it holds", async () => {
    const first = openHost(excel, tables(1));
    const second = new ExcelWorkbookHost({ client });
    const content = await first.read();
    const change = (value: number) => changesFrom(content, [[reference("表1", "B2"), { value }]]);
    expect((await second.write(change(1))).written).toBe(true);
    expect((await first.write(change(2), addBatch("first"))).refusals).toMatchObject([{ code: "cell-changed", now: { value: 1 } }]);
    expect(await first.loadText("journal")).toBeNull();
  });

  test("marks of one are replaced by those of the other, and cleared by either", async () => {
    const workbook = tables(2);
    const first = openHost(excel, workbook);
    const second = new ExcelWorkbookHost({ client });
    const marks = errorsAt([reference("表2", "C3")]);
    await first.read();
    await second.read();
    await first.mark(errorsAt([reference("表1", "B2")]));
    await second.read();
    await second.mark(marks);
    expect(marksIn(workbook)).toEqual(marks);
    await first.clearMarks();
    expect(marksIn(workbook)).toEqual([]);
  });

  test("each hears of what the other writes", async () => {
    const first = openHost(excel, tables(2));
    const second = new ExcelWorkbookHost({ client });
    const told: unknown[] = [];
    const content = await first.read();
    await second.read();
    const stop = second.onEdited((sheets) => told.push(sheets));
    await settled();
    await first.write(changesFrom(content, [[reference("表2", "B2"), { value: 1 }]]));
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(told).toEqual([["表2"]]);
    stop();
  });

  test("one is closed in the middle of a write: it is done whole, and the other goes on", async () => {
    const workbook = tables(1);
    const first = openHost(excel, workbook);
    const gone = await loadClientApart(excel);
    const second = new ExcelWorkbookHost({ client: gone, patience: 50 });
    const content = await second.read();
    const changes = changesFrom(content, [[reference("表1", "B2"), { value: 1 }], [reference("表1", "D5"), { value: 2 }]]);
    const { syncs } = excel.counters;
    const write = second.write(changes, addBatch("second"));
    await new Promise<void>((resolve) => {
      const watch = setInterval(() => {
        if (excel.counters.syncs < syncs + 1) return;
        clearInterval(watch);
        gone.connection.close();
        resolve();
      }, 0);
    });
    await expect(write).rejects.toMatchObject({ code: "no-answer" });
    const values = (await first.read()).sheets[0]!.rows;
    const now = [values[1]![1]!.value, values[4]![3]!.value, await first.loadText("journal")];
    expect([[1, 2, "second;"], [101.25, 403.25, null]]).toContainEqual(now);
    // A pane that has gone gives back nothing of what it was given.
    excel.open(tables(1));
  });
});
