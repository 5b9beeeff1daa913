import { expect } from "vitest";
import { workbookOf } from "./workbook-of";
import { readSample } from "../golden/sample-workbooks";
import { EXECUTION, sample, test } from "./pane-test";

test("before the first check: what was recognized as what and in which unit, what was not, and that nothing leaves the machine", async ({ openPane }) => {
  const content = await readSample(EXECUTION);
  const notes = { name: "说明", visibility: "visible", isProtected: false, rows: [[{ value: "报送前请核对", format: "General" }]] } as const;
  const pane = await openPane({ workbook: workbookOf({ ...content, sheets: [...content.sheets, notes] }) });
  await pane.page.getByRole("heading", { name: "核对预决算表和绩效自评表", exact: true }).waitFor();
  await pane.page.getByText("已认出 2 张表").waitFor();
  const words = await pane.page.locator("body").innerText();
  for (const said of ["检查不改数字", "预算执行情况表", "基本支出对比", "认作“预算执行情况表”", "万元", "另有 1 张未认出", "说明", "数据不出本机"]) expect(words).toContain(said);
  expect(pane.host.counters.writes("values").calls).toBe(0);
});

test("a check marks wrong cells, changes no figure and lists what it found by sheet", async ({ openPane }) => {
  const workbook = await sample(EXECUTION);
  const figures = (): unknown[] => workbook.sheets.flatMap(({ grid }) => [...grid.all()]);
  const before = figures();
  const pane = await openPane({ workbook });
  await pane.check();
  for (const [word, count] of [["错误", 1], ["需核实", 2], ["尾差", 3], ["提示", 0]] as const) await pane.count(word, count).waitFor();
  expect(await pane.page.getByRole("heading", { level: 2 }).allInnerTexts()).toEqual([expect.stringContaining("预算执行情况表"), expect.stringContaining("基本支出对比")]);
  await pane.item("第 4、6 行的两列数疑似填反").waitFor();
  await pane.text("待处理 3 条").waitFor();
  expect(figures()).toEqual(before);
  const marks = workbook.sheets.flatMap(({ name, conditionalFormats }) => conditionalFormats.map(({ formula }) => `${name} ${formula}`));
  expect(marks.sort()).toEqual(expect.arrayContaining(['基本支出对比 =N("gouji:error")=0', '预算执行情况表 =N("gouji:warning")=0']));
});

test("a document that was checked before does not begin with the first view again", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(EXECUTION) });
  await pane.check();
  await pane.tab(/^检查$/).waitFor();
  expect(await pane.page.getByRole("heading", { name: "核对预决算表和绩效自评表" }).count()).toBe(0);
});
