import { expect } from "vitest";
import { EXECUTION, sample, test } from "./pane-test";
import type { Pane } from "./pane";

const SWAPPED = "第 4、6 行的两列数疑似填反";
const SHEET = "基本支出对比";

const values = (pane: Pane, ...addresses: readonly string[]): unknown[] => addresses.map((address) => pane.cell(SHEET, address).value);
const SWAPPED_CELLS = ["B4", "C4", "B6", "C6", "D6"] as const;

test("an open finding shows its sum as a table; every figure selects its cell and the focus stays", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(EXECUTION) });
  await pane.check();
  await pane.item(SWAPPED).click();
  await expect.poll(() => pane.selected).toMatch(/^基本支出对比!/);
  const table = pane.page.getByRole("table", { name: "算式", exact: true });
  await table.waitFor();
  const words = await pane.page.locator("body").innerText();
  for (const said of ["9,017,122.40", "8,901,652.46", "+115,469.94", "可能的原因", "建议改法", "依据：表头自带的关系"]) expect(words).toContain(said);
  const figure = table.getByRole("button", { name: /^B5，.*793,236\.02.*选中单元格$/ });
  await figure.click();
  await expect.poll(() => pane.selected).toBe("基本支出对比!B5");
  expect(await figure.evaluate((element) => element === document.activeElement)).toBe(true);
});

test("every operand of the table is a link that selects exactly its cell", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(EXECUTION) });
  await pane.check();
  await pane.item(SWAPPED).click();
  const links = pane.page.getByRole("table", { name: "算式", exact: true }).getByRole("button", { name: /选中单元格$/ });
  await links.first().waitFor();
  const names = await links.evaluateAll((elements) => elements.map((element) => element.getAttribute("aria-label") ?? ""));
  expect(names.length).toBeGreaterThanOrEqual(5);
  for (const [index, name] of names.entries()) {
    await links.nth(index).click();
    await expect.poll(() => pane.selected).toBe(`${SHEET}!${name.split("，")[0] ?? ""}`);
  }
});

test("the fix writes its cells, what then ties is said before; undo brings everything back exactly", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(EXECUTION) });
  await pane.check();
  const before = SWAPPED_CELLS.map((address) => pane.cell(SHEET, address));
  await pane.item(SWAPPED).click();
  await pane.page.getByText(/^改后 \d+ 条关系成立/).waitFor();
  await pane.button("互换并重算（5 格）").click();
  await pane.text("已更正 5 格").waitFor();
  expect(values(pane, ...SWAPPED_CELLS)).toEqual([7972225.24, 8065382.38, 136191.2, 158504, -22312.8]);
  await pane.count("错误", 0).waitFor();
  expect(pane.host.workbook.sheet(SHEET).conditionalFormats).toEqual([]);
  await pane.button("撤销").first().click();
  await pane.page.getByText("已撤销，5 格恢复原值").waitFor();
  expect(SWAPPED_CELLS.map((address) => pane.cell(SHEET, address))).toEqual(before);
  await pane.count("错误", 1).waitFor();
});

test("a difference is accepted with a reason: it leaves the list, survives closing, and comes back when a figure changes", async ({ openPane }) => {
  const first = await openPane({ workbook: await sample(EXECUTION) });
  await first.check();
  await first.item(SWAPPED).click();
  await first.button("已核实说明…").click();
  await first.button("保存说明").click();
  await first.text("请写明核实情况").waitFor();
  await first.page.getByRole("textbox", { name: /核实说明/ }).fill("两表口径不同，已与财务处核对。");
  await first.button("保存说明").click();
  await first.page.getByText("已核实 1 条").first().waitFor();
  expect(await first.item(SWAPPED).count()).toBe(0);
  await first.count("错误", 0).waitFor();

  const second = await first.reopen();
  await second.check();
  await second.page.getByText("已核实 1 条").first().waitFor();
  expect(await second.item(SWAPPED).count()).toBe(0);
  second.host.user.type(SHEET, "B5", 793237.02);
  await second.page.getByRole("button", { name: /^错误，基本支出对比/ }).first().waitFor();
});

test("an acceptance can be read and withdrawn", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(EXECUTION) });
  await pane.check();
  await pane.item(SWAPPED).click();
  await pane.button("已核实说明…").click();
  await pane.page.getByRole("textbox", { name: /核实说明/ }).fill("已与财务处核对。");
  await pane.button("保存说明").click();
  await pane.page.getByText("已核实 1 条").first().waitFor();
  await pane.button("查看").click();
  await pane.page.getByText("已与财务处核对。").waitFor();
  await pane.page.getByRole("button", { name: /^取消核实/ }).click();
  await pane.page.getByText("还没有已核实的条目").waitFor();
  await pane.button("返回").click();
  await pane.item(SWAPPED).waitFor();
});

test("without a single cause there is no fix, and the text says so", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample("部门预算-2019") });
  await pane.check();
  await pane.page.getByRole("button", { name: /^错误，表11，/ }).first().click();
  await pane.page.getByText(/不提供改法/).first().waitFor();
  expect(await pane.page.getByRole("button", { name: /（\d+ 格）$/ }).count()).toBe(0);
});

test("a hidden sheet is checked too; that its cell cannot be selected is said with what to do", async ({ openPane }) => {
  const workbook = await sample(EXECUTION);
  workbook.sheet(SHEET).visibility = "Hidden";
  const pane = await openPane({ workbook });
  await pane.check();
  await pane.item(SWAPPED).click();
  await pane.page.getByText("在工作表标签上点右键选“取消隐藏”后再试。隐藏的表同样检查。").waitFor();
  expect(workbook.sheet(SHEET).visibility).toBe("Hidden");
  expect(pane.selected).toBe("预算执行情况表!A1");
});

test("a correction that concerns no relation says nothing of relations", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(EXECUTION) });
  await pane.check();
  await pane.item("“总计”疑似丢失百分号").click();
  await pane.button("补填百分号（1 格）").waitFor();
  expect(await pane.page.getByText(/^改后/).count()).toBe(0);
});
