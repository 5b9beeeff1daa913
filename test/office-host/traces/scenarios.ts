/// <reference types="office-js" />
import { Workbook } from "../workbook/workbook";

/** Something done in Excel through Microsoft's client, and the workbook that it begins with. */
export interface Scenario {
  readonly name: string;
  readonly workbook: () => Workbook;
  readonly act: () => Promise<void>;
}

function budget(): Workbook {
  const workbook = new Workbook("收支总表", "目录", "备查");
  workbook.put("收支总表", "A1", "收入支出决算总表");
  workbook.put("收支总表", "A3", "本年收入合计");
  workbook.put("收支总表", "B2", { value: 890.17, numberFormat: "#,##0.00" });
  workbook.put("收支总表", "B3", { value: 1145.81, formula: "=SUM(B2,C2)", numberFormat: "#,##0.00" });
  workbook.put("收支总表", "C2", { value: 255.64, numberFormat: '0.00"万元"' });
  workbook.sheet("备查").visibility = "Hidden";
  return workbook;
}

async function readAndMark(): Promise<void> {
  const rule = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/visibility");
    await context.sync();
    const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("address,values,formulas,numberFormat,text,valueTypes"));
    await context.sync();
    const first = used[0];
    if (first === undefined || first.isNullObject) throw new Error("the first sheet is empty");
    const format = first.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = '=N("gouji:error")=0';
    format.custom.format.fill.color = "#FFD2CD";
    format.load("id,priority");
    await context.sync();
    return format.id;
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("收支总表").getRange().conditionalFormats.getItem(rule).delete();
    await context.sync();
  });
}

async function writeAndRefuse(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("收支总表");
    const total = sheet.getRange("B3:C3").load("formulas,values");
    await context.sync();
    total.formulas = [["=B2+C2", 1146]];
    total.numberFormat = [["0.00", "0.00"]];
    sheet.getRange("D3").values = [["核对：王五"]];
    const after = sheet.getRange("A1:D3").load("values,text,valueTypes");
    await context.sync();
    sheet.protection.protect();
    await context.sync();
    return after.text;
  });
  for (const name of ["收支总表", "没有这张表"]) {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).getRange("A1").values = [[1]];
      await context.sync();
    }).catch((error: unknown) => {
      if (!(error instanceof OfficeExtension.Error)) throw error;
    });
  }
}

export const SCENARIOS: readonly Scenario[] = [
  { name: "read-and-mark", workbook: budget, act: readAndMark },
  { name: "write-and-refuse", workbook: budget, act: writeAndRefuse },
];
