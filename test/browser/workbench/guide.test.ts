import { expect } from "vitest";
import { test } from "./workbench-test";

test("the workbench opens the guide that is served beside it", async ({ openWorkbench }) => {
  const { page } = await openWorkbench();
  const link = page.locator("header").getByRole("link", { name: "使用说明", exact: true });
  const [guide] = await Promise.all([page.waitForEvent("popup"), link.click()]);
  await guide.getByRole("heading", { name: "勾稽 使用说明", exact: true }).waitFor();
  await guide.getByRole("link", { name: "浏览器里的工作台", exact: true }).click();
  await guide.getByRole("heading", { name: "浏览器里的工作台", exact: true }).waitFor();
  const pictures = await guide.evaluate(() => [...document.images].map(({ complete, naturalWidth }) => complete && naturalWidth > 0));
  expect(pictures).toEqual([true]);
});

test("without Office, the language of the pane follows the browser and says so", async ({ openWorkbench }) => {
  const workbench = await openWorkbench();
  await workbench.page.getByText(/^已认出/).waitFor();
  await workbench.button("设置").click();
  const language = workbench.page.getByRole("combobox", { name: "语言", exact: true });
  expect(await language.locator("option:checked").innerText()).toBe("随浏览器（中文）");
  await language.selectOption("en-US");
  await workbench.page.getByRole("combobox", { name: "Language", exact: true }).waitFor();
  expect(await workbench.page.getByRole("combobox", { name: "Language", exact: true }).locator("option").first().innerText()).toBe("As the browser");
});
