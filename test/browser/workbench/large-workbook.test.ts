import { expect } from "vitest";
import { largeWorkbook } from "../../bench/workload";
import { workbookFile } from "../../contract/xlsx-workbook";
import { holdWorker, letGo } from "./held-worker";
import { fullOfWords, withPictures } from "./twenty-megabytes";
import { test } from "./workbench-test";

const TWENTY_MEGABYTES = 20 * 1024 * 1024;

test("200,000 cells: opened, checked to the end with progress, and usable after it", async ({ openWorkbench }) => {
  const workbench = await openWorkbench();
  const bytes = workbookFile(largeWorkbook().sheets);
  await workbench.openFile("大表.xlsx", bytes);
  await workbench.shows("大表.xlsx");
  await workbench.button("检查本工作簿").click();
  await workbench.page.getByText(/已读 [\d,]+ \/ [\d,]+ 个单元格/).first().waitFor();
  await workbench.page.getByText(/ 检查 · \d+ 张表 · \d+ 条关系$/).waitFor();
  await workbench.button("打开").focus();
  await workbench.page.keyboard.press("F6");
  await workbench.page.keyboard.press("ArrowDown");
  await workbench.page.keyboard.type("12");
  await workbench.page.keyboard.press("Enter");
  await workbench.text("已改动 1 格").waitFor();
  expect(await workbench.page.getByRole("alert").count()).toBe(0);
});

test("停止 during a check keeps what was checked, says how much that is, and a whole check can follow", async ({ openWorkbench }) => {
  const workbench = await openWorkbench();
  const { page } = workbench;
  // 4,000 cells each: the first sheets are whole, and many are to come.
  await holdWorker(page, "portion", 25);
  await workbench.openFile("大表.xlsx", workbookFile(largeWorkbook().sheets));
  await workbench.shows("大表.xlsx");
  await workbench.button("检查本工作簿").click();
  await page.getByText(/已读 [1-9][\d,]+ \/ [\d,]+ 个单元格/).first().waitFor();
  await workbench.button("停止").click();
  await letGo(page);
  await page.getByText(/只核对了 \d+ \/ 12 张/).first().waitFor();
  const [, sheets] = /只核对了 (\d+) \/ 12 张/.exec(await page.locator("body").innerText()) ?? [];
  expect(Number(sheets)).toBeGreaterThan(0);
  expect(Number(sheets)).toBeLessThan(12);
  await workbench.button("重新检查").click();
  await page.getByText(/ 检查 · 12 张表 · \d+ 条关系$/).waitFor();
});

test("20 MB, most of it pictures: progress while it is opened, the pane works meanwhile, 取消 leaves what was open; then it is checked", async ({ openWorkbench }) => {
  const workbench = await openWorkbench();
  const { page } = workbench;
  const bytes = withPictures(workbookFile(largeWorkbook().sheets), 20);
  expect(bytes.length).toBeGreaterThan(TWENTY_MEGABYTES);
  await holdWorker(page, "progress", 3);
  await workbench.openFile("凭证.xlsx", bytes);
  await workbench.text("正在打开“凭证.xlsx”").waitFor();
  await page.getByText(/^已读 [1-9][\d,]+ 个单元格$/).waitFor();
  await workbench.check();
  await workbench.button("取消").click();
  await workbench.text("正在打开“凭证.xlsx”").waitFor({ state: "detached" });
  await workbench.shows("差错示例.xlsx");
  await workbench.button("下一条").click();
  await workbench.text("第 1 条，共 18 条").waitFor();
  await letGo(page);
  await workbench.openFile("凭证.xlsx", bytes);
  await workbench.shows("凭证.xlsx");
  await workbench.check();
  await page.getByText(/ 检查 · 12 张表 · \d+ 条关系$/).waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
});

test("20 MB of cells, more than are read: said in the words of the command line, and the rest is there", async ({ openWorkbench }) => {
  const workbench = await openWorkbench();
  const { page } = workbench;
  const bytes = fullOfWords({ 流水: { rows: 125_000, columns: 21 }, 清单: { rows: 10, columns: 3 } });
  expect(bytes.length).toBeGreaterThan(TWENTY_MEGABYTES);
  await workbench.openFile("流水.xlsx", bytes);
  await workbench.shows("流水.xlsx");
  expect(await workbench.sheetTab("清单").count()).toBe(1);
  await workbench.button("检查本工作簿").click();
  await page.getByText("工作表“流水”太大（读到 2000001 个单元格），没有读取").waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
});
