import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { loadClient } from "./client/load-client";
import { ExcelHost } from "./excel-host";
import { Workbook } from "./workbook/workbook";

const host = new ExcelHost({ level: "1.13" });

beforeAll(async () => loadClient(host));

beforeEach(() => host.open(new Workbook("预算表", "说明")));

describe("counters", () => {
  test("syncs, requests, bytes, writes by kind", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("预算表");
      sheet.getRange("A1:B2").values = [[1, 2], [3, 4]];
      sheet.getRange("A1:B1").numberFormat = [["0.00", "0.00"]];
      await context.sync();
      context.workbook.settings.add("日志", "{}");
      sheet.getRange("A3").formulas = [["=SUM(A1:A2)"]];
      await context.sync();
    });
    const { counters } = host;
    expect(counters.syncs).toBe(2);
    expect(counters.requests).toBeGreaterThan(10);
    expect(counters.bytesIn).toBe(counters.log.reduce((sum, { bytesIn }) => sum + bytesIn, 0));
    expect(counters.bytesOut).toBeGreaterThan(100);
    expect(counters.writes("values")).toEqual({ calls: 1, values: 4 });
    expect(counters.writes("formats")).toEqual({ calls: 1, values: 2 });
    expect(counters.writes("formulas")).toEqual({ calls: 1, values: 1 });
    expect(counters.writes("settings")).toEqual({ calls: 1, values: 1 });
    expect(counters.uses("Range.values")).toBe(1);
    expect(counters.undoCleared).toEqual([]);
    expect(host.workbook.undo.depth).toBe(2);
  });

  test("reading changes nothing to take back", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.load("items/name");
      context.workbook.worksheets.getItem("预算表").getRange("A1:C3").load("values,format/fill/color");
      await context.sync();
    });
    expect(host.workbook.undo.depth).toBe(0);
    expect(host.counters.log.map(({ flags }) => flags & 1)).toEqual([0]);
  });

  test("what empties the user's undo stack is named, reading merged areas included", async () => {
    host.user.type("预算表", "A1", 1);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("预算表").getUsedRange().getMergedAreasOrNullObject();
      worksheets.getItem("预算表").name = "决算表";
      worksheets.getItem("说明").visibility = "Hidden";
      worksheets.getItem("说明").delete();
      await context.sync();
    });
    expect(host.counters.undoCleared).toEqual(["Range.getMergedAreasOrNullObject", "Worksheet.name", "Worksheet.visibility", "Worksheet.delete"]);
    expect(host.workbook.undo.depth).toBe(0);
  });

  test("the user takes an add-in's sync back in one step", async () => {
    host.workbook.put("预算表", "C1", { value: 3, formula: "=A1+B1" });
    host.workbook.put("预算表", "A1", 1);
    host.workbook.put("预算表", "B1", 2);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("预算表");
      sheet.getRange("A1:B1").values = [[10, 20]];
      sheet.getRange("A1").numberFormat = [["0.00"]];
      await context.sync();
    });
    const { grid } = host.workbook.sheet("预算表");
    expect(grid.get(0, 2).value).toBe(30);
    expect(host.user.undo()).toBe(true);
    expect([grid.get(0, 0), grid.get(0, 2).value]).toEqual([{ value: 1, formula: null, numberFormat: "General", format: {} }, 3]);
    expect(host.user.undo()).toBe(false);
  });
});
