import { expect } from "vitest";
import { formatArea } from "../office-host/workbook/a1";
import { EXECUTION, PLANTED, sample, test } from "./pane-test";

test("the counts are filters: pressed ones choose, none means all", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(EXECUTION) });
  await pane.check();
  const errors = pane.count("错误", 1);
  await errors.click();
  expect(await errors.getAttribute("aria-pressed")).toBe("true");
  expect(await pane.item("“总计”疑似丢失百分号").count()).toBe(0);
  await pane.item("第 4、6 行的两列数疑似填反").waitFor();
  await errors.click();
  await pane.item("“总计”疑似丢失百分号").waitFor();
  await pane.count("尾差", 3).click();
  await pane.item("第 4、6 行的两列数疑似填反").waitFor({ state: "detached" });
  await pane.page.getByRole("button", { name: /^尾差 3 处，在四舍五入允许范围内/ }).waitFor();
});

test("filters by sheet, cause and words; where nothing is left it says so and offers the way back", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(PLANTED) });
  await pane.check();
  await pane.button("搜索").click();
  await pane.page.getByRole("textbox", { name: "搜索", exact: true }).fill("没有这样的词");
  await pane.text("没有符合筛选条件的结果").waitFor();
  await pane.button("清除筛选").click();
  const all = await pane.page.getByRole("heading", { level: 3 }).count();
  expect(all).toBeGreaterThan(8);
});

test("tails are one line per table, with computed, written, difference and allowance inside, and no mark", async ({ openPane }) => {
  const workbook = await sample(EXECUTION);
  const pane = await openPane({ workbook });
  await pane.check();
  const tails = pane.page.getByRole("button", { name: /^尾差 3 处，在四舍五入允许范围内/ });
  expect(await tails.getAttribute("aria-expanded")).toBe("false");
  await tails.click();
  await pane.page.getByText("尾差不标记单元格，也不影响检查结论。").waitFor();
  const words = await pane.page.locator("body").innerText();
  for (const said of ["−0.01", "+0.01", "允许 ±0.015"]) expect(words).toContain(said);
  const marked = workbook.sheet("预算执行情况表").conditionalFormats.flatMap(({ areas }) => areas.map(formatArea));
  expect(marked).toEqual(["E12:E13"]);
});

test("what was not checked is listed with its reason", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(EXECUTION) });
  await pane.check();
  await pane.page.getByText("没有核对什么，为什么").click();
  await pane.page.getByText("分母为空或为 0，不计算比率").waitFor();
});

test("edits are checked again by themselves: what ties now stays in its place and says so, what comes up is counted", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(EXECUTION) });
  await pane.check();
  for (const [address, value] of [["B4", 7972225.24], ["C4", 8065382.38], ["B6", 136191.2], ["C6", 158504]] as const) pane.host.user.type("基本支出对比", address, value);
  pane.host.user.type("基本支出对比", "D6", -22312.8);
  await pane.page.getByText("现已成立").waitFor();
  await pane.count("错误", 0).waitFor();
  pane.host.user.type("预算执行情况表", "D5", 500);
  await pane.count("错误", 1).waitFor();
});

test("a formula's new result is noticed although Excel reports no edit of its cell", async ({ openPane }) => {
  const workbook = await sample(EXECUTION);
  workbook.addSheet("底稿");
  workbook.put("底稿", "A1", 0);
  workbook.put("基本支出对比", "B7", { formula: "=底稿!A1*2", value: 0 });
  const pane = await openPane({ workbook });
  await pane.check();
  pane.host.user.type("底稿", "A1", 50);
  await pane.item("“基本支出合计”与分项之和不符").first().waitFor();
});
