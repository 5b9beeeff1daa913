import { expect } from "vitest";
import { largeWorkbook } from "../../bench/workload";
import { workbookFile } from "../../contract/xlsx-workbook";
import { test } from "./workbench-test";

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
