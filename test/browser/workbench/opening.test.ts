import { expect } from "vitest";
import { sampleBytes } from "./grid-test";
import { WorkbenchPage } from "./workbench-page";
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

test("where the samples were not put beside the page it says so, and a file can be opened all the same", async ({ browser, server }) => {
  const context = await browser.newContext({ locale: "zh-CN" });
  const page = await context.newPage();
  await page.route("**/samples/**", (route) => route.fulfill({ status: 404 }));
  await page.goto(`${server.origin}/index.html`);
  await page.getByText("没有打开“差错示例.xlsx”").waitFor();
  await page.getByText("打开一个 .xlsx 文件，或从“示例”中选一个。文件也可以拖到这里。").waitFor();
  const workbench = new WorkbenchPage(page);
  await workbench.openFile("我的表.xlsx", sampleBytes("部门预算-2019"));
  await workbench.shows("我的表.xlsx");
  await workbench.button("检查本工作簿").waitFor();
  await context.close();
});

test("where the grid cannot be loaded, everything but looking at the cells goes on", async ({ browser, server }) => {
  const context = await browser.newContext({ locale: "zh-CN", acceptDownloads: true });
  const page = await context.newPage();
  await page.route("**/*.css", (route) => route.abort());
  await page.goto(`${server.origin}/index.html`);
  await page.getByText("表格没有载入").waitFor();
  const workbench = new WorkbenchPage(page);
  await workbench.check();
  await workbench.item("疑似漏列一项").first().click();
  await workbench.addressLine.getByText("4772232.22").waitFor();
  await page.getByRole("tab", { name: /^重算/ }).click();
  await workbench.button("应用 6 格").click();
  await workbench.text("已改动 6 格").waitFor();
  expect((await workbench.download()).name).toBe("差错示例-已核对.xlsx");
  await page.unroute("**/*.css");
  await workbench.button("重试").click();
  await page.getByText("表格没有载入").waitFor({ state: "detached" });
  await workbench.shows("差错示例.xlsx");
  await context.close();
});
