import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { checkLevelInClient, loadClient } from "./client/load-client";
import { errorOf } from "./client/error-of";
import { ExcelHost } from "./excel-host";
import { Workbook } from "./workbook/workbook";

const host = new ExcelHost({ level: "1.7" });

beforeAll(async () => loadClient(host));

beforeEach(() => host.open(new Workbook("预算表")));

const run = (use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<unknown> =>
  Excel.run(async (context) => {
    use(context.workbook.worksheets.getItem("预算表"), context);
    await context.sync();
  });

describe("an Excel of ExcelApi 1.7", () => {
  test("refuses methods, properties, objects and events of later versions", async () => {
    const later: ((sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown)[] = [
      (sheet) => sheet.getRanges("A1,C3"),
      (_sheet, context) => context.application.suspendScreenUpdatingUntilNextSync(),
      (_sheet, context) => (context.application.calculationMode = "Manual"),
      (_sheet, context) => context.workbook.load("readOnly"),
      (_sheet, context) => (context.runtime.enableEvents = false),
      (sheet) => sheet.onCalculated.add(() => Promise.resolve()),
    ];
    for (const use of later) expect(await errorOf(run(use))).toMatchObject({ code: "ApiNotFound" });
  });

  test("has what is of its version, and loads without names leave later properties out", async () => {
    await run((sheet, context) => {
      sheet.getRangeByIndexes(0, 0, 2, 2).load();
      context.application.load();
      context.workbook.load();
      sheet.onChanged.add(() => Promise.resolve());
    });
    expect(host.counters.log.map(({ error }) => error)).toEqual([null]);
  });

  test("the client refuses by itself once its own check runs", async () => {
    checkLevelInClient();
    const before = host.counters.syncs;
    expect(await errorOf(run((sheet) => sheet.getRanges("A1,C3")))).toMatchObject({ code: "ApiNotFound" });
    expect(host.counters.syncs).toBe(before);
  });
});
