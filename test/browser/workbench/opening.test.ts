import { expect } from "vitest";
import { sampleBytes } from "./grid-test";
import { test } from "./workbench-test";

test("a broken file that is dropped is refused in the words of the command line, and nothing is lost", async ({ openWorkbench }) => {
  const workbench = await openWorkbench();
  await workbench.check();
  await workbench.drop("坏.xlsx", sampleBytes("预算执行情况-2021").slice(0, 4000));
  await workbench.page.getByRole("alert").getByText("没有打开“坏.xlsx”").waitFor();
  await workbench.page.getByText("文件不完整，末尾缺失。请重新复制或下载。").waitFor();
  await workbench.text("差错示例.xlsx").first().waitFor();
  await workbench.button("下一条").click();
  await workbench.text("第 1 条，共 18 条").waitFor();
});

test("a text file chosen by hand is refused too", async ({ openWorkbench }) => {
  const workbench = await openWorkbench();
  await workbench.openFile("说明.xlsx", new TextEncoder().encode("姓名,金额"));
  await workbench.page.getByText("这不是 Excel 工作簿（.xlsx）").waitFor();
  await workbench.button("关闭").click();
  expect(await workbench.page.getByRole("alert").count()).toBe(0);
});

test("a file that is dropped is opened, from the first view on", async ({ openWorkbench }) => {
  const workbench = await openWorkbench();
  await workbench.check();
  await workbench.drop("我的表.xlsx", sampleBytes("预算执行情况-2021"));
  await workbench.shows("我的表.xlsx");
  await workbench.button("检查本工作簿").waitFor();
  expect(await workbench.sheetTab("预算执行情况表").count()).toBe(1);
});

test("with changes it is asked once, in the page, before another file is opened", async ({ openWorkbench }) => {
  const workbench = await openWorkbench();
  await workbench.check();
  await workbench.page.getByRole("tab", { name: /^重算/ }).click();
  await workbench.button("应用 6 格").click();
  await workbench.text("已改动 6 格").waitFor();
  await workbench.button("示例").click();
  await workbench.page.getByRole("menuitem", { name: "部门预算-2019" }).click();
  const question = workbench.page.getByRole("alert");
  await question.getByText("“差错示例.xlsx”改动了 6 格，还没有下载").waitFor();
  await expect.poll(() => workbench.page.evaluate(() => document.activeElement?.textContent)).toBe("下载后打开");
  await workbench.button("取消").click();
  await workbench.text("已改动 6 格").waitFor();
  await workbench.drop("我的表.xlsx", sampleBytes("部门预算-2019"));
  const [download] = await Promise.all([workbench.page.waitForEvent("download"), workbench.button("下载后打开").click()]);
  expect(download.suggestedFilename()).toBe("差错示例-已核对.xlsx");
  await workbench.shows("我的表.xlsx");
  await workbench.text("未改动").waitFor();
});

test("leaving with changes is asked by the browser, leaving without is not", async ({ openWorkbench }) => {
  const workbench = await openWorkbench();
  const isHeld = () => workbench.page.evaluate(() => !window.dispatchEvent(new Event("beforeunload", { cancelable: true })));
  await workbench.check();
  expect(await isHeld()).toBe(false);
  await workbench.page.getByRole("tab", { name: /^重算/ }).click();
  await workbench.button("应用 6 格").click();
  await workbench.text("已改动 6 格").waitFor();
  expect(await isHeld()).toBe(true);
  await workbench.download();
  expect(await isHeld()).toBe(false);
});
