import { beforeEach, expect, test, vi } from "vitest";
import { loadClientApart } from "./client/load-client";
import type { ApartClient } from "./client/load-client";
import { ExcelHost } from "./excel-host";
import { Workbook } from "./workbook/workbook";

let host: ExcelHost;
let one: ApartClient;
let other: ApartClient;

beforeEach(async () => {
  host = new ExcelHost({ workbook: new Workbook("预算表"), latency: 5 });
  [one, other] = await Promise.all([loadClientApart(host), loadClientApart(host, { build: "minified" })]);
});

async function write({ Excel: { run } }: ApartClient, address: string, value: number): Promise<void> {
  await run(async (context) => {
    context.workbook.worksheets.getItem("预算表").getRange(address).values = [[value]];
    await context.sync();
  });
}

test("two panes on one document: each sees what the other writes", async () => {
  const heard: string[] = [];
  await other.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(({ address }) => {
      heard.push(address);
      return Promise.resolve();
    });
    await context.sync();
  });
  await write(one, "A1", 5);
  await vi.waitFor(() => expect(heard).toEqual(["A1"]));
  await other.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("预算表").getRange("A1").load({ values: true, format: { fill: { color: true } } });
    await context.sync();
    expect([range.values, range.format.fill.color]).toEqual([[[5]], "#FFFFFF"]);
  });
});

test("a pane closed in the middle of a sync: Excel does it, nobody hears of it", async () => {
  const outcome = Promise.race([write(one, "A1", 7).then(() => "answered"), new Promise((done) => void setTimeout(done, 60, "silent"))]);
  one.connection.close();
  expect(await outcome).toBe("silent");
  expect(host.workbook.sheet("预算表").grid.get(0, 0).value).toBe(7);
  await write(other, "A2", 8);
  expect(host.workbook.sheet("预算表").grid.get(1, 0).value).toBe(8);
});
