import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { violationsOn } from "./accessibility";
import { EXECUTION, sample, test } from "./pane-test";
import type { Pane } from "./pane";
import { saveScreenshot } from "./screenshot";

async function openSettings(pane: Pane): Promise<void> {
  await pane.button("更多").click();
  await pane.page.getByRole("menuitem", { name: "设置", exact: true }).click();
  await pane.page.getByRole("heading", { name: "设置", exact: true }).waitFor();
}

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

async function openProfile(pane: Pane): Promise<void> {
  await openSettings(pane);
  await pane.page.getByRole("button", { name: "更改 评分方案", exact: true }).click();
  await pane.page.getByRole("heading", { name: "评分方案", exact: true }).waitFor();
}

test("a scoring profile is chosen, changed in a copy, saved with the workbook and there again after reopening", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(EXECUTION) });
  await pane.check();
  await openProfile(pane);
  const choice = pane.page.getByRole("combobox", { name: "方案", exact: true });
  await choice.selectOption("hubei");
  await pane.page.getByRole("row", { name: /效益指标、满意度指标/ }).waitFor();
  await pane.page.getByText("尚未保存。").waitFor();
  await pane.page.getByRole("radio", { name: /^线性/ }).check();
  expect(await choice.locator("option:checked").textContent()).toBe("湖北（修改）");
  const warnAt = pane.page.getByRole("textbox", { name: "提示核实，达到指标值的 %", exact: true });
  await warnAt.fill("十");
  await pane.button("保存").click();
  await pane.page.getByText("有 1 处要改，没有保存。").waitFor();
  await pane.page.getByText("提示核实的完成率应填数字，现为“十”").first().waitFor();
  await warnAt.fill("112.5");
  await pane.button("保存").click();
  await pane.page.getByText("已随工作簿保存。").waitFor();
  const again = await pane.reopen();
  await again.check();
  await openSettings(again);
  await again.page.getByText("湖北（修改），随工作簿保存").waitFor();
  await again.page.getByRole("button", { name: "更改 评分方案", exact: true }).click();
  expect(await again.page.getByRole("radio", { name: /^线性/ }).isChecked()).toBe(true);
  expect(await again.page.getByRole("textbox", { name: "提示核实，达到指标值的 %", exact: true }).inputValue()).toBe("112.5");
});

test("a scoring profile goes into a file and comes back; a file of something else is refused in words", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(EXECUTION) });
  await pane.check();
  await openProfile(pane);
  const choice = pane.page.getByRole("combobox", { name: "方案", exact: true });
  await choice.selectOption("xicheng-2024");
  const download = pane.page.waitForEvent("download");
  await pane.button("导出").click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("评分方案-西城 2024.json");
  const text = readFileSync(await file.path(), "utf8");
  await pane.button("恢复默认").click();
  expect(await choice.inputValue()).toBe("general");
  const give = (content: string) => pane.page.locator("input[type=file]").setInputFiles({ name: "方案.json", mimeType: "application/json", buffer: Buffer.from(content) });
  await give(text);
  await pane.page.getByText("已读入“西城 2024”，保存后生效。").waitFor();
  expect(await choice.inputValue()).toBe("xicheng-2024");
  await give(text.replace('"55"', '"50"'));
  await pane.page.getByText("各一级指标分值合计应为 100，现为 95").waitFor();
  await give("方案");
  await pane.page.getByText("这个文件不是评分方案，应是 UTF-8 编码的 JSON。没有改动。").waitFor();
  expect(await choice.inputValue()).toBe("xicheng-2024");
  await pane.button("返回").click();
  await expect.poll(() => pane.page.evaluate(() => document.activeElement?.id)).toBe("change-profile");
});

for (const width of [350, 320, 270]) {
  test(`${String(width)} px: the scoring profile fits and has nothing that axe finds`, async ({ openPane }) => {
    const pane = await openPane({ workbook: await sample(EXECUTION), width });
    await pane.check();
    await openProfile(pane);
    await pane.page.getByRole("combobox", { name: "方案", exact: true }).selectOption("sichuan");
    await pane.page.getByRole("textbox", { name: "提示核实，达到指标值的 %", exact: true }).fill("十");
    await pane.button("保存").click();
    await pane.page.getByText("有 1 处要改，没有保存。").waitFor();
    expect(await pane.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await violationsOn(pane.page)).toEqual([]);
    await saveScreenshot(pane.page, `10-profile-${String(width)}`);
  });
}
