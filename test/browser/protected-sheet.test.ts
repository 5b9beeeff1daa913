import { expect } from "vitest";
import { EXECUTION, sample, test } from "./pane-test";

test("a protected sheet is checked; that it is not marked is said with its name and what to do, and 重试 works once it is unprotected", async ({ openPane }) => {
  const workbook = await sample(EXECUTION);
  const sheet = workbook.sheet("基本支出对比");
  sheet.protection = { ...sheet.protection, on: true };
  const pane = await openPane({ workbook });
  await pane.check();
  await pane.text("“基本支出对比”受保护").waitFor();
  const words = await pane.page.locator("body").innerText();
  expect(words).toContain("检查已完成，但这张表不能标记，也不能写入。其他 1 张不受影响。");
  expect(words).toContain("撤消工作表保护");
  await pane.item("第 4、6 行的两列数疑似填反").waitFor();
  expect(workbook.sheet("预算执行情况表").conditionalFormats.length).toBeGreaterThan(0);
  sheet.protection = { ...sheet.protection, on: false };
  await pane.button("重试").click();
  await pane.text("“基本支出对比”受保护").waitFor({ state: "detached" });
  expect(sheet.conditionalFormats.length).toBeGreaterThan(0);
});

test("a fix on a protected sheet writes nothing and names the sheet", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(EXECUTION) });
  await pane.check();
  await pane.item("第 4、6 行的两列数疑似填反").click();
  const sheet = pane.host.workbook.sheet("基本支出对比");
  sheet.protection = { ...sheet.protection, on: true };
  const before = pane.content;
  await pane.page.getByRole("button", { name: /（5 格）$/ }).click();
  await pane.page.getByText(/“基本支出对比”受保护/).first().waitFor();
  expect(pane.content).toEqual(before);
});
