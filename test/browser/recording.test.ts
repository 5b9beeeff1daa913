import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { ExcelHost } from "../office-host/excel-host";
import { PANE_PAGE } from "./pane";
import { EXECUTION, sample, test } from "./pane-test";

interface RecordedTrace {
  readonly sheets: readonly unknown[];
  readonly exchanges: readonly unknown[];
}

test("with ?record a developer saves what Excel was asked and answered, with no figure and no word of the workbook in it", async ({ open }) => {
  const host = new ExcelHost({ workbook: await sample(EXECUTION) });
  const { page } = await open(host, `${PANE_PAGE}?record`);
  await page.getByRole("button", { name: "检查本工作簿", exact: true }).click();
  await page.getByRole("button", { name: "重新检查", exact: true }).waitFor();
  const save = page.getByRole("button", { name: "结束录制并保存", exact: true });
  const download = page.waitForEvent("download");
  await save.click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^gouji-trace-PC-.*\.json$/);
  const text = readFileSync(await file.path(), "utf8");
  const { sheets, exchanges } = JSON.parse(text) as RecordedTrace;
  expect(sheets.length).toBeGreaterThan(1);
  expect(exchanges.length).toBeGreaterThan(3);
  for (const told of ["基本支出", "1145.8", "8065382.38", "预算执行"]) expect(text).not.toContain(told);
  expect(await save.count()).toBe(0);
});
