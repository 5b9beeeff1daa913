import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { violationsOn } from "./accessibility";
import { EXECUTION, sample, test } from "./pane-test";
import { saveScreenshot } from "./screenshot";
import { field, openProfile, openSettings, profileChoice } from "./settings-pages";

test("a scoring profile is chosen, changed in a copy, saved with the workbook and there again after reopening", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(EXECUTION) });
  await pane.check();
  await openProfile(pane);
  const choice = profileChoice(pane);
  await choice.selectOption("hubei");
  await pane.page.getByRole("row", { name: /效益指标、满意度指标/ }).waitFor();
  await pane.page.getByText("尚未保存。").waitFor();
  await pane.page.getByRole("radio", { name: /^线性/ }).check();
  expect(await choice.locator("option:checked").textContent()).toBe("湖北（修改）");
  const warnAt = field(pane, "提示核实，达到指标值的 %");
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
  expect(await field(again, "提示核实，达到指标值的 %").inputValue()).toBe("112.5");
});

test("a scoring profile goes into a file and comes back; a file of something else is refused in words", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(EXECUTION) });
  await pane.check();
  await openProfile(pane);
  const choice = profileChoice(pane);
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

test("what was edited and not saved waits when the page is left by the way back, and is dropped by 取消", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(EXECUTION) });
  await pane.check();
  await openProfile(pane);
  await profileChoice(pane).selectOption("hubei");
  await field(pane, "提示核实，达到指标值的 %").fill("150");
  await pane.button("返回").click();
  await pane.page.getByRole("button", { name: "更改 评分方案", exact: true }).click();
  await pane.page.getByText("尚未保存。").waitFor();
  expect(await field(pane, "提示核实，达到指标值的 %").inputValue()).toBe("150");
  await pane.button("取消").click();
  await pane.page.getByRole("button", { name: "更改 评分方案", exact: true }).click();
  expect(await profileChoice(pane).inputValue()).toBe("general");
  expect(await pane.page.getByText("尚未保存。").count()).toBe(0);
});

for (const width of [350, 320, 270]) {
  test(`${String(width)} px: the scoring profile fits and has nothing that axe finds`, async ({ openPane }) => {
    const pane = await openPane({ workbook: await sample(EXECUTION), width });
    await pane.check();
    await openProfile(pane);
    await profileChoice(pane).selectOption("sichuan");
    await field(pane, "提示核实，达到指标值的 %").fill("十");
    await pane.button("保存").click();
    await pane.page.getByText("有 1 处要改，没有保存。").waitFor();
    expect(await pane.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await violationsOn(pane.page)).toEqual([]);
    await saveScreenshot(pane.page, `10-profile-${String(width)}`);
  });
}
