import { expect } from "vitest";
import type { Pane } from "./pane";
import { PLANTED, sample, test } from "./pane-test";

/** What is derived, wrong and not held back in the sample. */
const WRITTEN = [
  ["收支总表", "D4", 4772232.22, 4876272.22],
  ["三公经费表", "B9", null, 27980.5],
  ["明细表", "F4", 4792772.22, 4876272.22],
  ["基本支出对比", "D5", 9331.42, -9331.42],
] as const;

async function openPreview(pane: Pane): Promise<void> {
  await pane.check();
  await pane.tab(/^重算/).click();
  await pane.text("可重算 6 格，已选 6 格").waitFor();
}

test("the tab previews old and new with the reason, says what is held back and what is left alone, and writes nothing", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(PLANTED) });
  await openPreview(pane);
  await pane.page.getByRole("checkbox", { name: "D4，一般公共预算支出，由 4,772,232.22 改为 4,876,272.22", exact: true }).waitFor();
  const words = await pane.page.locator("body").innerText();
  for (const said of ["只改由公式得出的格：执行率、比例得分、合计。", "原值 → 新值", "暂不重算", "E8", "102.38%", "96.58%"]) expect(words).toContain(said);
  for (const [sheet, address, before] of WRITTEN) expect(pane.cell(sheet, address).value).toBe(before);
  expect(pane.host.counters.writes("values").calls).toBe(0);
});

test("what is chosen is written in one go with its number formats kept, and undone exactly", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(PLANTED) });
  await openPreview(pane);
  await pane.page.getByRole("checkbox", { name: /^D5，商品和服务支出/ }).uncheck();
  await pane.text("可重算 6 格，已选 5 格").waitFor();
  const before = WRITTEN.map(([sheet, address]) => pane.cell(sheet, address));
  await pane.button("应用 5 格").click();
  await pane.text("已重算 5 格").waitFor();
  for (const [sheet, address, old, now] of WRITTEN) expect([address, pane.cell(sheet, address).value]).toEqual([address, address === "D5" ? old : now]);
  // A cell that was blank takes the format of its column; all others keep their own.
  const formats = WRITTEN.map(([sheet, address], index) => [address, pane.cell(sheet, address).numberFormat, before[index]?.value === null ? "#,##0.00" : before[index]?.numberFormat]);
  for (const [address, now, expected] of formats) expect([address, now]).toEqual([address, expected]);
  await pane.button("撤销").first().click();
  await pane.page.getByText("已撤销，5 格恢复原值").waitFor();
  expect(WRITTEN.map(([sheet, address]) => pane.cell(sheet, address))).toEqual(before);
});

test("nothing ticked: the button says why it cannot be pressed", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(PLANTED) });
  await openPreview(pane);
  await pane.page.getByRole("checkbox", { name: "全选", exact: true }).uncheck();
  await pane.text("请先勾选").waitFor();
  expect(await pane.button("应用 0 格").isDisabled()).toBe(true);
});

test("a cell that was edited after it was written is not overwritten: three values, and the choice is the person's", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(PLANTED) });
  await openPreview(pane);
  await pane.button("应用 6 格").click();
  await pane.text("已重算 6 格").waitFor();
  pane.host.user.type("收支总表", "D4", 4800000);
  await pane.tab(/可重算 1 格/).waitFor();
  await pane.page.getByRole("button", { name: /^撤销/ }).first().click();
  await pane.text("1 格没有撤销").waitFor();
  const words = await pane.page.locator("body").innerText();
  for (const said of ["重算后又被改过，未覆盖。", "重算写入", "4,876,272.22", "现在的值", "4,800,000.00", "撤销后将是", "4,772,232.22", "其余 5 格已恢复原值。"]) expect(words).toContain(said);
  expect(pane.cell("收支总表", "D4").value).toBe(4800000);
  await pane.button("D4，仍然撤销").or(pane.button("收支总表 D4，仍然撤销")).click();
  await expect.poll(() => pane.cell("收支总表", "D4").value).toBe(4772232.22);
});

test("a cell that is kept as it is now stays", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(PLANTED) });
  await openPreview(pane);
  await pane.button("应用 6 格").click();
  await pane.text("已重算 6 格").waitFor();
  pane.host.user.type("收支总表", "D4", 4800000);
  await pane.tab(/可重算 1 格/).waitFor();
  await pane.page.getByRole("button", { name: /^撤销/ }).first().click();
  await pane.page.getByRole("button", { name: /D4，保留现值$/ }).click();
  await pane.text("1 格没有撤销").waitFor({ state: "detached" });
  expect(pane.cell("收支总表", "D4").value).toBe(4800000);
});

test("changes can still be taken back after the workbook was saved, closed and opened again", async ({ openPane }) => {
  const workbook = await sample(PLANTED);
  const before = WRITTEN.map(([sheet, address]) => workbook.sheet(sheet).grid.get(Number(address.slice(1)) - 1, address.charCodeAt(0) - 65));
  const first = await openPane({ workbook });
  await openPreview(first);
  await first.button("应用 6 格").click();
  await first.text("已重算 6 格").waitFor();
  const second = await first.reopen();
  await second.check();
  await second.tab(/^重算/).click();
  await second.page.getByRole("button", { name: /^撤销：/ }).click();
  await second.page.getByText("已撤销，6 格恢复原值").waitFor();
  expect(WRITTEN.map(([sheet, address]) => second.cell(sheet, address))).toEqual(before);
});

test("live formulas are written where that is chosen", async ({ openPane }) => {
  const workbook = await sample(PLANTED);
  // Formulas with IF are beyond the test's Excel.
  workbook.calculation.compute = (formula) => (formula.startsWith("=IF(") ? 0.9658 : undefined);
  const pane = await openPane({ workbook });
  await openPreview(pane);
  await pane.page.getByRole("radio", { name: "写入公式", exact: true }).check();
  await pane.page.getByRole("button", { name: /^应用 \d+ 格$/ }).click();
  await pane.page.getByText(/^已重算 \d+ 格$/).waitFor();
  expect(pane.cell("收支总表", "D4")).toMatchObject({ value: expect.closeTo(4876272.22, 4) as number, formula: "=SUM(D5:D8)" });
});
