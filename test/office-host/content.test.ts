import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { after } from "./after-writing";
import { errorOf } from "./client/error-of";
import { loadClient } from "./client/load-client";
import { ExcelHost } from "./excel-host";
import { ErrorValue } from "./workbook/cell";
import { Workbook } from "./workbook/workbook";

const host = new ExcelHost({ level: "1.9" });

beforeAll(async () => loadClient(host));

beforeEach(() => host.open(new Workbook("预算表", "说明")));

describe("writing values", () => {
  test("null leaves a cell alone, an empty text empties it", async () => {
    host.workbook.put("预算表", "A1", { value: 5, formula: "=2+3" });
    host.workbook.put("预算表", "B1", 7);
    const { formulas, valueTypes } = await after("A1:B1", (sheet) => (sheet.getRange("A1:B1").values = [[null, ""]]));
    expect(formulas).toEqual([["=2+3", ""]]);
    expect(valueTypes).toEqual([["Double", "Empty"]]);
  });

  test("texts are read as if somebody typed them", async () => {
    const typed = ["1,234.50", "12%", "2024/1/5", "(3.5)", "true", "#N/A", "'007", "一", "12a"];
    const { values, numberFormat } = await after("A1:I1", (sheet) => (sheet.getRange("A1:I1").values = [typed]));
    expect(values).toEqual([[1234.5, 0.12, 45296, -3.5, true, "#N/A", "007", "一", "12a"]]);
    expect(numberFormat[0]?.slice(0, 4)).toEqual(["General", "0%", "yyyy/m/d", "General"]);
  });

  test("a cell formatted as text keeps texts and takes no formulas", async () => {
    const { values, formulas, valueTypes } = await after("A1:C1", (sheet) => {
      sheet.getRange("A1:C1").numberFormat = [["@", "@", "@"]];
      sheet.getRange("A1:C1").values = [["12", "=1+1", 12]];
    });
    expect(values).toEqual([["12", "=1+1", 12]]);
    expect(formulas).toEqual([["12", "=1+1", 12]]);
    expect(valueTypes).toEqual([["String", "String", "Double"]]);
  });

  test("one value fills the range; another shape is refused as a whole", async () => {
    const { values } = await after("A1:B2", (sheet) => (sheet.getRange("A1:B2").values = 3 as unknown as number[][]));
    expect(values).toEqual([[3, 3], [3, 3]]);
    expect(await errorOf(after("A1", (sheet) => (sheet.getRange("A1:B2").values = [[1], [2]])))).toMatchObject({ code: "InvalidArgument" });
    expect(await errorOf(after("A1", (sheet) => (sheet.getRange("A1").formulas = [["=SUM(A2"]])))).toMatchObject({ code: "InvalidArgument" });
  });

  test("a big grid comes in pieces and arrives whole", async () => {
    const grid = Array.from({ length: 2000 }, (_row, index) => [index, index * 2, "文字", true, null]);
    await after("A1", (sheet) => (sheet.getRange("A1:E2000").values = grid));
    expect(host.workbook.sheet("预算表").grid.get(1999, 1).value).toBe(3998);
    expect(host.counters.writes("values")).toEqual({ calls: 7, values: 10_000 });
    expect(host.counters.syncs).toBe(1);
  });

  test("only the first cell of a merged area takes a value", async () => {
    host.workbook.sheet("预算表").merges.push({ row: 0, column: 0, rows: 1, columns: 2 });
    const { values } = await after("A1:C1", (sheet) => (sheet.getRange("A1:C1").values = [[1, 2, 3]]));
    expect(values).toEqual([[1, "", 3]]);
  });

  test("part of an array formula cannot be changed", async () => {
    host.workbook.sheet("预算表").arrays.push({ row: 0, column: 0, rows: 2, columns: 1 });
    const error = errorOf(after("A1", (sheet) => (sheet.getRange("A1:B1").values = [[1, 2]])));
    expect(await error).toMatchObject({ code: "InvalidOperation" });
    expect(host.workbook.sheet("预算表").grid.get(0, 1).value).toBeNull();
  });
});

describe("reading", () => {
  test("values are numbers, texts are what the cell shows", async () => {
    const cells = [
      [1234567.891, "#,##0.00"],
      [0.98765, "0.00%"],
      [-5, "0.0;(0.0);-"],
      [0, "0.0;(0.0);-"],
      [45296, 'yyyy"年"m"月"d"日"'],
      [0.1 + 0.2, "General"],
      [1.005, "0.00"],
      [1e-9, "0.0"],
    ] as const;
    for (const [index, [value, numberFormat]] of cells.entries()) host.workbook.put("预算表", `A${index + 1}`, { value, numberFormat });
    const { values, text } = await after("A1:A8", () => undefined);
    expect(values.flat()).toEqual(cells.map(([value]) => value));
    expect(text.flat()).toEqual(["1,234,567.89", "98.77%", "(5.0)", "-", "2024年1月5日", "0.3", "1.01", "0.0"]);
  });

  test("errors and empty texts of formulas have their own types", async () => {
    host.workbook.put("预算表", "A1", { value: new ErrorValue("#DIV/0!"), formula: "=1/0" });
    host.workbook.put("预算表", "B1", { value: "", formula: '=IF(TRUE,"",1)' });
    const { values, valueTypes } = await after("A1:C1", () => undefined);
    expect(values).toEqual([["#DIV/0!", "", ""]]);
    expect(valueTypes).toEqual([["Error", "String", "Empty"]]);
  });

  test("an unbounded range has no values", async () => {
    const { values } = await after("A:A", (sheet) => (sheet.getRange("A1").values = [[1]]));
    expect(values).toBeNull();
  });

  test("the used range counts formats unless only values are wanted; an empty sheet has none", async () => {
    host.workbook.put("预算表", "B2", 1);
    host.workbook.put("预算表", "D9", { format: { "fill.color": "#FF0000" } });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("预算表");
      const all = sheet.getUsedRange().load("address");
      const values = sheet.getUsedRange(true).load("address");
      const empty = context.workbook.worksheets.getItem("说明");
      const none = empty.getUsedRangeOrNullObject(true);
      const first = empty.getUsedRange().load("address");
      await context.sync();
      expect([all.address, values.address, none.isNullObject, first.address]).toEqual(["预算表!B2:D9", "预算表!B2", true, "说明!A1"]);
    });
    expect(await errorOf(after("A1", (sheet) => sheet.getRange("X1:Z9").getUsedRange()))).toMatchObject({ code: "ItemNotFound" });
  });
});
