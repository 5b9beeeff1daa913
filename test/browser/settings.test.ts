import { readFileSync } from "node:fs";
import { expect } from "vitest";
import type { Pane } from "./pane";
import { EXECUTION, sample, test } from "./pane-test";
import { openSettings } from "./settings-pages";

const fills = (pane: Pane): unknown[] => pane.host.workbook.sheets.flatMap(({ conditionalFormats }) => conditionalFormats.map(({ format }) => format["fill.color"]));

test("the style of marks changes them at once; without marks there are none", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(EXECUTION) });
  await pane.check();
  await expect.poll(() => fills(pane)).toContain("#FFD2CD");
  await openSettings(pane);
  await pane.page.getByRole("radio", { name: /^只用边框/ }).check();
  await expect.poll(() => fills(pane).filter((fill) => fill !== undefined)).toEqual([]);
  expect(fills(pane).length).toBeGreaterThan(0);
  await pane.page.getByRole("radio", { name: /^不标记/ }).check();
  await expect.poll(() => fills(pane)).toEqual([]);
});

test("must be exactly equal: rounding differences are to be verified, each by itself", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(EXECUTION) });
  await pane.check();
  await openSettings(pane);
  await pane.page.getByRole("radio", { name: /^必须完全相等/ }).check();
  await pane.button("返回").click();
  await pane.count("尾差", 0).waitFor();
  await pane.count("需核实", 5).waitFor();
});

test("English at once and kept for the next time; names of forms and sheets stay Chinese", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(EXECUTION) });
  await pane.check();
  await openSettings(pane);
  await pane.page.getByRole("combobox", { name: "语言", exact: true }).selectOption("en-US");
  await pane.page.getByRole("heading", { name: "Settings", exact: true }).waitFor();
  expect(await pane.page.locator("html").getAttribute("lang")).toBe("en-US");
  const again = await pane.reopen();
  await again.button("Check this workbook").waitFor();
  await again.page.getByText("预算执行情况表").first().waitFor();
});

test("English follows the display language of Office", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(EXECUTION), locale: "en-US" });
  await pane.button("Check this workbook").waitFor();
  await pane.button("Settings").click();
  expect(await pane.page.getByRole("combobox", { name: "Language", exact: true }).locator("option:checked").innerText()).toBe("As Office (English)");
});

test("without live check an edit only makes the result outdated, and one click renews it", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(EXECUTION) });
  await pane.check();
  await openSettings(pane);
  await pane.page.getByRole("switch", { name: "实时检查", exact: true }).uncheck();
  await pane.button("返回").click();
  pane.host.user.type("预算执行情况表", "D5", 500);
  await pane.text("数据已变动").waitFor();
  await pane.count("错误", 1).waitFor();
  await pane.button("重新检查").last().click();
  await pane.count("错误", 2).waitFor();
  expect(await pane.text("数据已变动").count()).toBe(0);
});

test("settings go into a file, back to the defaults, and back from the file", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(EXECUTION) });
  await pane.check();
  await openSettings(pane);
  const borders = pane.page.getByRole("radio", { name: /^只用边框/ });
  await borders.check();
  const download = pane.page.waitForEvent("download");
  await pane.button("导出").click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("勾稽设置.json");
  const path = await file.path();
  expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({ marks: "border-only" });
  await pane.button("恢复默认").click();
  await pane.page.getByText("已恢复默认设置。").waitFor();
  expect(await borders.isChecked()).toBe(false);
  await pane.page.locator("input[type=file]").setInputFiles({ name: "勾稽设置.json", mimeType: "application/json", buffer: readFileSync(path) });
  await pane.page.getByText("已导入设置。").waitFor();
  expect(await borders.isChecked()).toBe(true);
  await pane.page.locator("input[type=file]").setInputFiles({ name: "别的.json", mimeType: "application/json", buffer: Buffer.from("[1") });
  await pane.page.getByText("这个文件里没有勾稽的设置，没有改动。").waitFor();
  expect(await borders.isChecked()).toBe(true);
});
