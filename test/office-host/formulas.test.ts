import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { after } from "./after-writing";
import { errorOf } from "./client/error-of";
import { loadClient } from "./client/load-client";
import { ExcelHost } from "./excel-host";
import { Workbook } from "./workbook/workbook";

const host = new ExcelHost({ level: "1.9" });

beforeAll(async () => loadClient(host));

beforeEach(() => host.open(new Workbook("预算表", "说明")));

describe("formulas", () => {
  test("sums and products are computed, over sheets too", async () => {
    host.workbook.put("说明", "A1", 10);
    const { values } = await after("A1:E1", (sheet) => {
      sheet.getRange("A1:E1").formulas = [["=说明!A1*2", "=SUM(A1,1)", "=ROUND(B1/3,2)", "=A1/0", "=-A1+50%"]];
    });
    expect(values).toEqual([[20, 21, 7, "#DIV/0!", -19.5]]);
  });

  test("in manual mode results wait for a calculation, what is typed does not", async () => {
    host.workbook.put("预算表", "A1", 1);
    host.workbook.put("预算表", "B1", { value: 2, formula: "=A1*2" });
    const { values } = await after("A1:B1", (sheet) => {
      sheet.context.application.calculationMode = "Manual";
      sheet.getRange("A1").values = [[5]];
    });
    expect(values).toEqual([[5, 2]]);
    const calculated = await after("B1", (sheet) => sheet.context.application.calculate("Full"));
    expect(calculated.values).toEqual([[10]]);
  });

  test("others keep the value that a test gave, also when written again; without one they stop the test", async () => {
    host.workbook.put("预算表", "A1", { value: "合计", formula: '=VLOOKUP("x",C:D,2,0)' });
    const { values } = await after("A1", (sheet) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A1").formulas = [['=VLOOKUP("x",C:D,2,0)']];
    });
    expect(values).toEqual([["合计"]]);
    const error = await errorOf(after("A2", (sheet) => (sheet.getRange("A2").formulas = [["=MATCH(1,C:C,0)"]])));
    expect(error.message).toContain("=MATCH(1,C:C,0)");
    host.workbook.calculation.compute = () => 3;
    expect((await after("A2", (sheet) => (sheet.getRange("A2").formulas = [["=MATCH(1,C:C,0)"]]))).values).toEqual([[3]]);
  });
});
