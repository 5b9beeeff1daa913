import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { errorOf } from "./client/error-of";
import { loadClient } from "./client/load-client";
import { ExcelHost } from "./excel-host";
import { Workbook } from "./workbook/workbook";

const host = new ExcelHost();

beforeAll(async () => loadClient(host));

beforeEach(() => {
  const workbook = new Workbook("预算表", "已保护");
  const locked = workbook.sheet("已保护");
  locked.protection = { ...locked.protection, on: true, password: "秘密" };
  workbook.put("已保护", "A1", 1);
  workbook.put("已保护", "B1", { value: 2, format: { "protection.locked": false } });
  workbook.insert("隐藏表", "VeryHidden");
  host.open(workbook);
});

async function run(act: (workbook: Excel.Workbook) => unknown): Promise<void> {
  await Excel.run(async (context) => {
    act(context.workbook);
    await context.sync();
  });
}

const locked = (workbook: Excel.Workbook): Excel.Worksheet => workbook.worksheets.getItem("已保护");

describe("a protected sheet", () => {
  test("can be read, and says that it is protected", async () => {
    await Excel.run(async (context) => {
      const sheet = locked(context.workbook).load("protection/protected,visibility");
      const range = sheet.getUsedRange().load("values");
      await context.sync();
      expect([sheet.protection.protected, range.values]).toEqual([true, [[1, 2]]]);
    });
  });

  const refused: [string, (workbook: Excel.Workbook) => unknown][] = [
    ["values in locked cells", (workbook) => (locked(workbook).getRange("A1:B1").values = [[3, 4]])],
    ["number formats", (workbook) => (locked(workbook).getRange("B1").numberFormat = [["0.00"]])],
    ["fills", (workbook) => (locked(workbook).getRange("B1").format.fill.color = "#FF0000")],
    ["conditional formats", (workbook) => locked(workbook).getRange("B1").conditionalFormats.add("Custom")],
    ["clearing conditional formats", (workbook) => locked(workbook).getRange().conditionalFormats.clearAll()],
  ];

  test.each(refused)("refuses %s and stays as it was", async (_what, act) => {
    expect(await errorOf(run(act))).toMatchObject({ code: "AccessDenied" });
    expect(host.workbook.sheet("已保护").grid.get(0, 0).value).toBe(1);
    expect(host.workbook.sheet("已保护").conditionalFormats).toEqual([]);
  });

  test("takes values in unlocked cells", async () => {
    await run((workbook) => (locked(workbook).getRange("B1").values = [[5]]));
    expect(host.workbook.sheet("已保护").grid.get(0, 1).value).toBe(5);
  });

  test("takes formats and rules if they were allowed", async () => {
    const sheet = host.workbook.sheet("已保护");
    sheet.protection = { ...sheet.protection, options: { ...sheet.protection.options, allowFormatCells: true } };
    await run((workbook) => {
      locked(workbook).getRange("A1").format.fill.color = "#FF0000";
      locked(workbook).getRange("A1").conditionalFormats.add("Custom");
    });
    expect(sheet.conditionalFormats).toHaveLength(1);
  });

  test("is unprotected by its password only, and the user's undo is gone", async () => {
    host.user.type("预算表", "A1", 1);
    expect(await errorOf(run((workbook) => locked(workbook).protection.unprotect("anders")))).toMatchObject({ code: "AccessDenied" });
    await run((workbook) => locked(workbook).protection.unprotect("秘密"));
    expect(host.counters.undoCleared).toEqual(["WorksheetProtection.unprotect", "WorksheetProtection.unprotect"]);
    expect(host.user.undo()).toBe(false);
  });
});

describe("a protected workbook", () => {
  test("takes values but no sheets", async () => {
    host.workbook.structureProtected = true;
    await run((workbook) => (workbook.worksheets.getItem("预算表").getRange("A1").values = [[1]]));
    expect(await errorOf(run((workbook) => workbook.worksheets.add("报告")))).toMatchObject({ code: "AccessDenied" });
    expect(await errorOf(run((workbook) => (workbook.worksheets.getItem("预算表").name = "决算表")))).toMatchObject({ code: "AccessDenied" });
  });
});

describe("sheets that are hidden or gone", () => {
  test("a very hidden sheet can be read and not be activated", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("隐藏表").load("visibility");
      await context.sync();
      expect(sheet.visibility).toBe("VeryHidden");
    });
    expect(await errorOf(run((workbook) => workbook.worksheets.getItem("隐藏表").activate()))).toMatchObject({ code: "InvalidOperation" });
  });

  test("a range that is held on a deleted sheet is not found", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("预算表").getRange("A1");
      await context.sync();
      host.user.deleteSheet("预算表");
      range.values = [[1]];
      expect(await errorOf(context.sync())).toMatchObject({ code: "ItemNotFound" });
    });
  });
});
