import { expect } from "vitest";
import { EXECUTION, sample, test } from "./pane-test";
import { PANE_PAGE } from "./pane";
import { ExcelHost } from "../office-host/excel-host";

test("two panes on one document: what one writes the other checks again, and both journals are one", async ({ open }) => {
  const host = new ExcelHost({ workbook: await sample(EXECUTION) });
  const panes = [await open(host, PANE_PAGE), await open(host, PANE_PAGE)];
  for (const { page } of panes) {
    await page.getByRole("button", { name: "检查本工作簿", exact: true }).click();
    await page.getByRole("button", { name: "1 错误", exact: true }).waitFor();
  }
  const [one, other] = panes.map(({ page }) => page);
  await one!.getByRole("button", { name: /两列数疑似填反/ }).click();
  await one!.getByRole("button", { name: /（5 格）$/ }).click();
  await one!.getByText("已更正 5 格", { exact: true }).waitFor();
  await other!.getByRole("button", { name: "0 错误", exact: true }).waitFor();
  // One set of marks, not two.
  expect(host.workbook.sheet("基本支出对比").conditionalFormats).toEqual([]);
});
