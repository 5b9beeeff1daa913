import { expect } from "vitest";
import { Workbook } from "../office-host/workbook/workbook";
import { EXECUTION, sample, test } from "./pane-test";
import { workbookWith } from "./workbook-of";

test("nothing recognized: what was looked at, and what could be recognized", async ({ openPane }) => {
  const pane = await openPane({ workbook: workbookWith({ 通讯录: [["姓名", "电话"], ["甲", "1"]], 值班表: [["日期", "值班人"]] }) });
  await pane.check();
  await pane.text("没有认出标准表").waitFor();
  const words = await pane.page.locator("body").innerText();
  expect(words).toContain("看过“通讯录”“值班表” 2 张工作表，标题和列名都不像下列表。没有核对，也没有标记任何单元格。");
  expect(words).toContain("部门决算公开表");
});

test("an empty workbook", async ({ openPane }) => {
  const pane = await openPane({ workbook: new Workbook("Sheet1") });
  await pane.check();
  await pane.text("没有认出标准表").waitFor();
});

test("an older Excel gets the one clear page", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(EXECUTION), level: "1.3" });
  await pane.page.getByRole("heading", { name: "这个版本的 Excel 不能运行勾稽", exact: true }).waitFor();
  const words = await pane.page.locator("body").innerText();
  expect(words).toContain("缺少勾稽需要的接口。工作簿没有任何改动。");
  await pane.button("复制版本信息").waitFor();
  expect(await pane.button("检查本工作簿").count()).toBe(0);
});
