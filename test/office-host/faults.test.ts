import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { errorOf } from "./client/error-of";
import { loadClient } from "./client/load-client";
import { ExcelHost } from "./excel-host";
import { Workbook } from "./workbook/workbook";

const host = new ExcelHost({ payloadLimit: 20_000 });

beforeAll(async () => loadClient(host));

beforeEach(() => host.open(new Workbook("预算表")));

/** Three writes in one sync. */
async function write(options: { delayForCellEdit?: boolean } = {}): Promise<void> {
  await Excel.run(options, async (context) => {
    const sheet = context.workbook.worksheets.getItem("预算表");
    for (const address of ["A1", "A2", "A3"]) sheet.getRange(address).values = [[7]];
    await context.sync();
  });
}

const written = (): number => [0, 1, 2].filter((row) => host.workbook.sheet("预算表").grid.get(row, 0).value === 7).length;

describe("a sync that fails", () => {
  test("before anything is applied", async () => {
    host.faults.failSync(1, "before", "AccessDenied");
    expect(await errorOf(write())).toMatchObject({ code: "AccessDenied" });
    expect(written()).toBe(0);
    await write();
    expect(written()).toBe(3);
  });

  test("in the middle: some is done, some is not", async () => {
    host.faults.failSync(1, "middle");
    expect(await errorOf(write())).toMatchObject({ code: "GeneralException" });
    expect(written()).toBeGreaterThan(0);
    expect(written()).toBeLessThan(3);
  });

  test("after everything was applied, the reply lost", async () => {
    host.faults.failSync(1, "after");
    expect(await errorOf(write())).toMatchObject({ code: "GeneralException" });
    expect(written()).toBe(3);
    expect(host.counters.log.map(({ error }) => error)).toEqual(["GeneralException"]);
  });

  test("without ever answering", async () => {
    host.faults.failSync(1, "silent");
    const outcome = await Promise.race([write().then(() => "answered"), new Promise((done) => void setTimeout(done, 50, "silent"))]);
    expect(outcome).toBe("silent");
    expect(written()).toBe(3);
  });

  test("is the n-th from now", async () => {
    await write();
    host.faults.failSync(2, "before", "ItemNotFound");
    await write();
    expect(await errorOf(write())).toMatchObject({ code: "ItemNotFound" });
    await write();
    expect(host.counters.log.map(({ error }) => error)).toEqual([null, null, "ItemNotFound", null]);
  });
});

describe("conditions of Excel", () => {
  test("while the user edits a cell requests are refused, or wait if they ask for it", async () => {
    host.beginCellEdit();
    expect(await errorOf(write())).toMatchObject({ code: "InvalidOperationInCellEditMode" });
    expect(written()).toBe(0);
    const waiting = write({ delayForCellEdit: true });
    await new Promise((done) => void setTimeout(done, 20));
    expect(written()).toBe(0);
    host.endCellEdit();
    await waiting;
    expect(written()).toBe(3);
  });

  test("too big a request is refused before, too big a reply after", async () => {
    const grid = Array.from({ length: 100 }, (_row, index) => ["项目支出", index, "x".repeat(60)]);
    const big = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("预算表");
      for (let part = 0; part < 3; part++) sheet.getRange(`A${part * 100 + 1}:C${part * 100 + 100}`).values = grid;
      await context.sync();
    });
    expect(await errorOf(big)).toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(host.workbook.sheet("预算表").grid.used(true)).toBeNull();
    host.workbook.put("预算表", "A1", "y".repeat(25_000));
    const reply = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("预算表").getRange("A1").load("values");
      await context.sync();
    });
    expect(await errorOf(reply)).toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });
});
