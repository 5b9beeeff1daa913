import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { errorOf } from "./client/error-of";
import { loadClient } from "./client/load-client";
import { ExcelHost } from "./excel-host";
import { Workbook } from "./workbook/workbook";

const MARK = '=N("gouji:error")=0';

const host = new ExcelHost();

beforeAll(async () => loadClient(host));

beforeEach(() => host.open(new Workbook("预算表", "说明")));

function add(sheet: Excel.Worksheet, address: string, formula: string): Excel.ConditionalFormat {
  const rule = sheet.getRanges(address).conditionalFormats.add(Excel.ConditionalFormatType.custom);
  rule.custom.rule.formula = formula;
  rule.custom.format.fill.color = "#fde7e9";
  rule.custom.format.font.bold = true;
  rule.custom.format.borders.getItem("EdgeBottom").style = "Dash";
  rule.custom.format.borders.top.color = "#C50F1F";
  return rule;
}

async function onSheet<Result>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Result): Promise<Result> {
  return Excel.run(async (context) => {
    const result = act(context.workbook.worksheets.getItem("预算表"), context);
    await context.sync();
    return result;
  });
}

describe("conditional formats", () => {
  test("a rule of our own on several areas is added in one sync", async () => {
    await onSheet((sheet) => add(sheet, "B3,D5:E6", MARK));
    const [rule] = host.workbook.sheet("预算表").conditionalFormats;
    expect(rule).toMatchObject({ type: "Custom", formula: MARK });
    expect(rule!.areas).toHaveLength(2);
    expect(rule!.format).toEqual({
      "fill.color": "#FDE7E9",
      "font.bold": true,
      "borders.EdgeBottom.style": "Dash",
      "borders.EdgeTop.color": "#C50F1F",
    });
    expect([host.counters.syncs, host.counters.writes("marks").calls]).toEqual([1, 6]);
  });

  test("ours are found by their formula and deleted; those of others stay untouched", async () => {
    const theirs = host.workbook.putConditionalFormat("预算表", ["A1:Z9"], "DataBar");
    const custom = host.workbook.putConditionalFormat("预算表", ["A1:A3"], "Custom", "=A1>3");
    await onSheet((sheet) => add(sheet, "B3", MARK));
    await Excel.run(async (context) => {
      const rules = context.workbook.worksheets.getItem("预算表").getRange().conditionalFormats;
      rules.load("items/id,items/type,items/priority,items/customOrNullObject/rule/formula");
      await context.sync();
      expect(rules.items.map(({ type }) => type)).toEqual(["Custom", "Custom", "DataBar"]);
      expect(rules.items.map(({ priority }) => priority)).toEqual([0, 1, 2]);
      const mine = rules.items.filter(({ customOrNullObject: rule }) => !rule.isNullObject && rule.rule.formula === MARK);
      for (const rule of mine) rule.delete();
      await context.sync();
    });
    expect(host.workbook.sheet("预算表").conditionalFormats).toEqual([custom, theirs]);
  });

  test("collections show the rules that touch a range", async () => {
    await onSheet((sheet) => {
      add(sheet, "B3", MARK);
      add(sheet, "D5:E6", MARK);
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("预算表");
      const counts = ["A1:C4", "E6", "X1"].map((address) => sheet.getRange(address).conditionalFormats.getCount());
      const first = sheet.getRange("E6").conditionalFormats.getItemAt(0);
      const range = first.getRange().load("address");
      const areas = first.getRanges().load("address,areaCount");
      await context.sync();
      expect(counts.map(({ value }) => value)).toEqual([1, 1, 0]);
      expect([range.address, areas.address, areas.areaCount]).toEqual(["预算表!D5:E6", "预算表!D5:E6", 1]);
      sheet.getRange().conditionalFormats.clearAll();
      await context.sync();
    });
    expect(host.workbook.sheet("预算表").conditionalFormats).toEqual([]);
  });

  test("a rule that is gone, or that has several areas where one is wanted, is an error", async () => {
    expect(await errorOf(onSheet((sheet) => sheet.getRange().conditionalFormats.getItem("{0}").delete()))).toMatchObject({ code: "ItemNotFound" });
    expect(await errorOf(onSheet((sheet) => add(sheet, "B3,D5", MARK).getRange().load("address")))).toMatchObject({ code: "InvalidOperation" });
    expect(await errorOf(onSheet((sheet) => add(sheet, "B3", '=N("gouji')))).toMatchObject({ code: "InvalidArgument" });
  });

  test("addresses of more than 8,192 characters are refused", async () => {
    const address = (length: number): string => "A1,".repeat(length / 3) + "B2".padEnd(length % 3, "2");
    const areas = Array.from({ length: 1400 }, (_area, index) => `B${index * 2 + 1}`).join(",");
    await onSheet((sheet) => add(sheet, areas.slice(0, areas.lastIndexOf(",", 8192)), MARK));
    expect(await errorOf(onSheet((sheet) => sheet.getRanges(address(8193)).load("address")))).toMatchObject({ code: "InvalidArgument" });
  });

  test("adding and deleting marks is undone by the user step by step", async () => {
    await onSheet((sheet) => add(sheet, "B3", MARK));
    await onSheet((sheet) => sheet.getRange().conditionalFormats.clearAll());
    const sheet = host.workbook.sheet("预算表");
    expect(host.user.undo()).toBe(true);
    expect(sheet.conditionalFormats).toHaveLength(1);
    host.user.undo();
    expect(sheet.conditionalFormats).toHaveLength(0);
    expect(host.user.undo()).toBe(false);
  });
});

describe("formats of cells", () => {
  test("differing cells have no common format", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1").format.fill.color = "#ff0000";
      sheet.getRange("A1:B1").format.font.bold = true;
      sheet.getRange("A1:B1").format.columnWidth = 80;
      sheet.getRange("A1:B1").format.borders.getItem("EdgeTop").style = "Continuous";
    });
    const [one, both] = await onSheet((sheet) =>
      ["A1", "A1:B1"].map((address) => sheet.getRange(address).load("format/fill/color,format/font/bold,format/columnWidth,format/horizontalAlignment")),
    );
    expect([one!.format.fill.color, both!.format.fill.color]).toEqual(["#FF0000", null]);
    expect([both!.format.font.bold, both!.format.columnWidth, both!.format.horizontalAlignment]).toEqual([true, 80, "General"]);
  });

  test("cell properties are read and written cell by cell", async () => {
    await onSheet((sheet) => sheet.getRange("A1:B1").setCellProperties([[{ format: { fill: { color: "#00FF00" }, font: { bold: true } } }, {}]]));
    const found = await onSheet((sheet) => sheet.getRange("A1:B1").getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true } } }));
    expect(found.value).toEqual([
      [
        { address: "预算表!A1", format: { fill: { color: "#00FF00" }, font: { bold: true } } },
        { address: "预算表!B1", format: { fill: { color: "#FFFFFF" }, font: { bold: false } } },
      ],
    ]);
  });
});
