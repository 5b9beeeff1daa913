import { expect } from "vitest";
import { contextOptions } from "../open-page";
import { LAPTOP, WORKBENCH_PAGE, WorkbenchPage } from "./workbench-page";
import { test } from "./workbench-test";

const SCRIPT = "**/gouji-formulas.*.js";

test("where what calculates cannot be loaded, it says so, and the next attempt has it", async ({ browser, server }) => {
  const context = await browser.newContext(contextOptions(LAPTOP));
  const page = await context.newPage();
  await page.route(SCRIPT, (route) => route.abort());
  await page.goto(server.origin + WORKBENCH_PAGE);
  await page.getByText("表格没有载入").waitFor();
  const workbench = new WorkbenchPage(page);
  await workbench.check();
  await page.unroute(SCRIPT);
  await workbench.button("重试").click();
  await page.getByText("表格没有载入").waitFor({ state: "detached" });
  await workbench.shows("差错示例.xlsx");
  expect(page.workers().filter((worker) => worker.url().includes("gouji-formulas")).length).toBe(1);
  await context.close();
});
