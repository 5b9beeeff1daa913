import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { errorOf } from "./client/error-of";
import { loadClient } from "./client/load-client";
import { ExcelHost } from "./excel-host";
import { Workbook } from "./workbook/workbook";

const workbook = new Workbook();
workbook.settings.set("theme", '"dark"');
const host = new ExcelHost({ workbook });

beforeAll(async () => loadClient(host, { build: "minified" }));

beforeEach(() => host.open(new Workbook("预算表", "说明")));

describe("Microsoft's client on the host", () => {
  test("starts as in Excel for Windows", async () => {
    expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "PC" });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
    expect(Office.context.displayLanguage).toBe("zh-CN");
  });

  test("keeps settings with the document", async () => {
    const { settings } = Office.context.document;
    expect(settings.get("theme")).toBe("dark");
    settings.set("标记", { cells: [1, 2] });
    await new Promise((done) => settings.saveAsync(done));
    expect(JSON.parse(host.workbook.settings.get("标记") ?? "")).toEqual({ cells: [1, 2] });
  });

  test("writes and reads in one sync and gives its references back", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("预算表");
      sheet.getRange("A1:B2").values = [["项目", 1], ["合计", "=SUM(B1:B1)*2"]];
      const range = sheet.getUsedRange().load("values,formulas,address,worksheet/name");
      await context.sync();
      expect(range.values).toEqual([["项目", 1], ["合计", 2]]);
      expect(range.formulas[1]).toEqual(["合计", "=SUM(B1:B1)*2"]);
      expect(range.address).toBe("预算表!A1:B2");
      expect(range.worksheet.name).toBe("预算表");
    });
    expect(host.counters.syncs).toBe(1);
    await vi.waitFor(() => expect(host.liveReferences).toBe(0));
  });

  test("hands out nothing that was not loaded and synced", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("预算表").getRange("A1");
      expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
      range.load("values");
      expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
      await context.sync();
      expect(range.values).toEqual([[""]]);
      expect(() => range.text).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    });
  });

  test("tells null objects only after a sync", async () => {
    await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("决算表");
      const used = missing.getUsedRangeOrNullObject(true);
      expect(() => missing.isNullObject).toThrow();
      await context.sync();
      expect([missing.isNullObject, used.isNullObject]).toEqual([true, true]);
      missing.delete();
      await context.sync();
    });
  });

  test("names the statement that failed; what came before it stays done", async () => {
    const error = await errorOf(
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.getItem("预算表").getRange("A1").values = [[1]];
        worksheets.getItem("决算表").getRange("A1").load("values");
        await context.sync();
      }),
    );
    expect(error.code).toBe("ItemNotFound");
    expect((error.debugInfo as { statement?: string }).statement).toContain("getItem");
    expect(host.workbook.sheet("预算表").grid.get(0, 0).value).toBe(1);
  });

  test("a member that the host does not have stops the test and is named", async () => {
    const run = (use: (context: Excel.RequestContext) => unknown): Promise<OfficeExtension.Error> =>
      errorOf(
        Excel.run(async (context) => {
          use(context);
          await context.sync();
        }),
      );
    const sheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("预算表");
    expect((await run((context) => context.workbook.tables.load("items"))).message).toContain("Workbook.tables");
    expect((await run((context) => sheet(context).getRange("A1").load("hyperlink"))).message).toContain("Range.hyperlink");
    expect((await run((context) => sheet(context).getRange("A1").insert("Down"))).message).toContain("Range.insert");
    expect((await run((context) => (sheet(context).enableCalculation = false))).message).toContain("Worksheet.enableCalculation");
  });

  test("a gap of the host is remembered, also when the add-in swallows the error", async () => {
    const tables = Excel.run(async (context) => {
      context.workbook.tables.load("items");
      await context.sync();
    });
    await tables.catch(() => undefined);
    expect(host.gaps).toEqual([expect.stringContaining("Workbook.tables")]);
  });

  test("a range is no longer there after its run", async () => {
    let kept: Excel.Range | undefined;
    await Excel.run(async (context) => {
      kept = context.workbook.worksheets.getItem("预算表").getRange("A1").load("address");
      await context.sync();
    });
    expect(() => kept?.load("values")).toThrow(expect.objectContaining({ code: "InvalidObjectPath" }));
  });

  test("collections: items with nested properties, counts, activation, names of new sheets", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const first = worksheets.add();
      worksheets.add("报告").activate();
      worksheets.load("items/name,items/visibility,items/protection/protected");
      const count = worksheets.getCount();
      const active = worksheets.getActiveWorksheet().load("name");
      first.load("name");
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(["预算表", "说明", "Sheet3", "报告"]);
      expect(worksheets.items.map(({ protection }) => protection.protected)).toEqual([false, false, false, false]);
      expect([count.value, active.name, first.name]).toEqual([4, "报告", "Sheet3"]);
    });
  });
});
