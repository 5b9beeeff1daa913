import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { startRecording } from "../../../src/excel/recorder/start-recording";
import { errorOf } from "../../office-host/client/error-of";
import { loadClient } from "../../office-host/client/load-client";
import { ExcelHost } from "../../office-host/excel-host";
import { Workbook } from "../../office-host/workbook/workbook";

const host = new ExcelHost({ level: "1.9" });

beforeAll(async () => loadClient(host));
beforeEach(() => {
  const workbook = new Workbook("预算表", "隐藏表");
  workbook.put("预算表", "A1", "工资福利支出");
  workbook.put("预算表", "B1", { value: 80_653.82, numberFormat: "#,##0.00" });
  workbook.put("预算表", "B2", { value: 80_653.82, formula: "=B1" });
  workbook.sheet("隐藏表").visibility = "Hidden";
  host.open(workbook);
});
afterEach(() => expect(host.gaps).toEqual([]));

const readName = () => Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem("预算表").load("name");
  await context.sync();
  return sheet.name;
});

test("the workbook is described as it stood, masked", async () => {
  const recording = await startRecording();
  const trace = recording.stop();
  expect(trace).toMatchObject({ traceVersion: 1, source: { host: "Excel", platform: "PC" }, exchanges: [], isFull: false });
  expect(trace.sheets).toMatchObject([
    {
      name: "㐀㐀㐀", visibility: "Visible", isProtected: false,
      used: {
        address: "㐀㐀㐀!A1:B2", formulas: [["㐀㐀㐀㐀㐀㐀", 10_000.11], ["", "=B1"]], values: [["㐀㐀㐀㐀㐀㐀", 10_000.11], ["", 10_000.11]],
        numberFormat: [["General", "#,##0.00"], ["General", "General"]],
      },
    },
    { name: "㐀㐀㐁", visibility: "Hidden", used: null },
  ]);
});

test("the add-in sees what it would see without it; the recording sees it masked", async () => {
  const recording = await startRecording();
  expect(await readName()).toBe("预算表");
  const { exchanges } = recording.stop();
  expect(exchanges[0]).toMatchObject({ request: { ObjectPaths: { 5: { ArgumentInfo: { Arguments: ["㐀㐀㐀"] } } } } });
  expect(JSON.stringify(exchanges)).toContain('"Name":"㐀㐀㐀"');
  expect(JSON.stringify(exchanges)).not.toContain("预算");
});

test("errors reach the add-in and the recording", async () => {
  const recording = await startRecording();
  const failing = () => Excel.run(async (context) => {
    context.workbook.worksheets.getItem("没有的表").load("name");
    await context.sync();
  });
  expect((await errorOf(failing())).code).toBe("ItemNotFound");
  host.faults.failSync(1, "before", "AccessDenied");
  expect((await errorOf(readName())).code).toBe("AccessDenied");
  const { exchanges } = recording.stop();
  expect(exchanges[0]?.reply?.Error?.Code).toBe("ItemNotFound");
  expect(exchanges.map(({ refused }) => refused)).toContain(7000);
});

test("after the end, and once it is full, nothing is recorded and Office.js is as it was", async () => {
  const inside = (globalThis as unknown as { OSF: { DDA: { RichApi: object } } }).OSF;
  const original = inside.DDA.RichApi;
  const said: string[] = [];
  const recording = await startRecording({ bound: 10, onFull: () => said.push("full") });
  expect(inside.DDA.RichApi).not.toBe(original);
  expect(await readName()).toBe("预算表");
  expect(said).toEqual(["full"]);
  expect(inside.DDA.RichApi).toBe(original);
  expect(await readName()).toBe("预算表");
  expect(recording.count()).toBe(0);
  expect(recording.stop()).toMatchObject({ isFull: true, exchanges: [] });
  const other = await startRecording();
  other.stop();
  expect(inside.DDA.RichApi).toBe(original);
});
