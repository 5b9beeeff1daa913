import { expect, test } from "vitest";
import { marksIn } from "../contract/excel-workbook";
import { errorsAt, excelForTests, openHost, reference, syncsOf } from "./excel-under-test";
import { tables } from "./tables";

const excel = excelForTests();

test("rules of others stay as they are and keep their order; only custom ones are looked into", async () => {
  const workbook = tables(2);
  const rules = [
    workbook.putConditionalFormat("表1", ["B2:B9"], "CellValue"),
    workbook.putConditionalFormat("表1", ["B2:B9"], "CellValue"),
    workbook.putConditionalFormat("表1", ["B2"], "Custom", '=N("gouji")=0'),
    workbook.putConditionalFormat("表2", ["A1:F40", "H1"], "ColorScale"),
    workbook.putConditionalFormat("表2", ["C3"], "Custom", "=$B3>1"),
  ];
  const ofOthers = (): unknown => workbook.sheets.map(({ conditionalFormats }) => conditionalFormats.filter((rule) => rules.includes(rule)));
  const before = ofOthers();
  const host = openHost(excel, workbook);
  await host.read();
  expect(excel.counters.syncs).toBe(2);
  expect(await syncsOf(excel, () => host.mark(errorsAt([reference("表1", "B2"), reference("表2", "C3")])))).toBe(1);
  expect(ofOthers()).toEqual(before);
  for (const { conditionalFormats } of workbook.sheets) expect(conditionalFormats.at(-1)!.formula).toBe('=N("gouji:error")=0');
  expect(await syncsOf(excel, () => host.clearMarks())).toBe(2);
  expect(workbook.sheets.map(({ conditionalFormats }) => conditionalFormats)).toEqual(before);
});

test("marks set by another pane are found, however it wrote the condition", async () => {
  const workbook = tables(1);
  workbook.putConditionalFormat("表1", ["B2", "D4"], "Custom", '=N( "gouji:warning" ) = 0');
  workbook.putConditionalFormat("表1", ["Z99"], "Custom", 'n("GOUJI:ERROR")=0');
  await openHost(excel, workbook).clearMarks();
  expect(workbook.sheet("表1").conditionalFormats).toEqual([]);
});

test("rules that cannot be listed do not keep the workbook from being read", async () => {
  const workbook = tables(2);
  const host = openHost(excel, workbook);
  const whole = await host.read();
  excel.faults.failSync(1, "before");
  expect(await host.read()).toEqual(whole);
  await host.mark(errorsAt([reference("表1", "B2")]));
  expect(marksIn(workbook)).toEqual(errorsAt([reference("表1", "B2")]));
});

test("a protected sheet that still has marks is named when they are cleared", async () => {
  const workbook = tables(2);
  const host = openHost(excel, workbook);
  await host.mark(errorsAt([reference("表1", "B2"), reference("表2", "B2")]));
  const sheet = workbook.sheet("表2");
  sheet.protection = { ...sheet.protection, on: true };
  expect(await host.clearMarks()).toEqual({ marked: 0, refusals: [{ code: "protected", sheet: "表2" }] });
  expect(marksIn(workbook)).toEqual(errorsAt([reference("表2", "B2")]));
});

test("the user can take our marks back, and what was done before them", async () => {
  const workbook = tables(1);
  const host = openHost(excel, workbook);
  excel.user.type("表1", "B2", 5);
  await host.read();
  await host.mark(errorsAt([reference("表1", "B2")]));
  expect(excel.user.undo()).toBe(true);
  expect(marksIn(workbook)).toEqual([]);
  expect(excel.user.undo()).toBe(true);
  expect((await host.read()).sheets[0]!.rows[1]![1]!.value).toBe(101.25);
});
