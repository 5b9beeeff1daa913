import { expect } from "vitest";
import { EXECUTION, PLANTED, sample, test } from "./pane-test";
import type { Pane } from "./pane";

const rules = (pane: Pane): number => pane.host.workbook.sheets.reduce((sum, { conditionalFormats }) => sum + conditionalFormats.length, 0);

test("检查 with the pane closed marks the sheets, and the pane opens on what was found", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(EXECUTION) });
  await pane.button("检查本工作簿").waitFor();
  pane.host.pane.show("Background");
  expect(await pane.connection.press("check")).toBe(0);
  expect(pane.host.pane.state).toBe("Visible");
  expect(rules(pane)).toBeGreaterThan(0);
  await pane.item("第 4、6 行的两列数疑似填反").waitFor();
});

test("一键重算 with the pane closed writes at once; the pane opens on old and new, with 撤销 on top that takes all back", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(PLANTED) });
  await pane.button("检查本工作簿").waitFor();
  const before = pane.content;
  pane.host.pane.show("Background");
  expect(await pane.connection.press("recalculate")).toBe(0);
  expect(pane.host.pane.state).toBe("Visible");
  expect(pane.cell("收支总表", "D4").value).toBe(4876272.22);
  expect(await pane.tab(/^重算/).getAttribute("aria-selected")).toBe("true");
  await pane.text("已重算 6 格").waitFor();
  const words = await pane.page.locator("body").innerText();
  for (const said of ["4,772,232.22", "4,876,272.22", "102.38%", "96.58%"]) expect(words).toContain(said);
  await pane.button("撤销").first().click();
  await pane.page.getByText("已撤销，6 格恢复原值").waitFor();
  expect(pane.content).toEqual(before);
});

test("一键重算 asks first where the settings say so", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(PLANTED) });
  await pane.check();
  await pane.button("更多").click();
  await pane.page.getByRole("menuitem", { name: "设置", exact: true }).click();
  await pane.page.getByRole("switch", { name: "一键重算前先预览", exact: true }).check();
  await pane.connection.press("recalculate");
  await pane.text("可重算 6 格，已选 6 格").waitFor();
  expect(pane.cell("收支总表", "D4").value).toBe(4772232.22);
});

test("一键重算 where all is right says so and writes nothing", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample("部门预算-2019") });
  await pane.button("检查本工作簿").waitFor();
  await pane.connection.press("recalculate");
  await pane.text("没有需要重算的格").waitFor();
  expect(pane.host.counters.writes("values").calls).toBe(0);
});

test("下一条 selects one cell after the other, first checking where that was not done", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(EXECUTION) });
  await pane.button("检查本工作簿").waitFor();
  const stops: string[] = [];
  for (let press = 0; press < 4; press++) {
    const before = pane.selected;
    await pane.connection.press("next");
    if (press < 3) await expect.poll(() => pane.selected).not.toBe(before);
    stops.push(pane.selected);
  }
  expect(new Set(stops.slice(0, 3))).toEqual(new Set(["预算执行情况表!E12", "预算执行情况表!E13", "基本支出对比!B4"]));
});

test("清除标记 leaves no rule of ours, those of others as they were, and says so", async ({ openPane }) => {
  const workbook = await sample(EXECUTION);
  workbook.putConditionalFormat("基本支出对比", ["A1:D9"], "DataBar");
  const pane = await openPane({ workbook });
  await pane.check();
  await expect.poll(() => rules(pane)).toBeGreaterThan(1);
  await pane.connection.press("clearMarks");
  expect(pane.host.workbook.sheets.flatMap(({ conditionalFormats }) => conditionalFormats.map(({ type }) => type))).toEqual(["DataBar"]);
  await pane.page.getByText(/^已清除 \d+ 格的标记$/).waitFor();
});
