import { expect } from "vitest";
import { LONGEST_LIST } from "../../src/scoring/profile/scoring-profile";
import { HUBEI_PROFILE } from "../../src/scoring/profiles/hubei";
import { SCIENCE_FUND, scoreWorkbook } from "../taskpane/scores/score-workbook";
import { violationsOn } from "./accessibility";
import type { Pane } from "./pane";
import { test } from "./pane-test";
import { saveScreenshot } from "./screenshot";
import { field, openProfile, profileChoice } from "./settings-pages";
import { workbookOf } from "./workbook-of";

/** The name of what has the focus. */
const focused = (pane: Pane): Promise<string | null> => pane.page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? null);

/** What is said to be wrong with the field that has the focus. */
const described = (pane: Pane): Promise<string | null> =>
  pane.page.evaluate(() => document.getElementById(document.activeElement?.getAttribute("aria-describedby") ?? "")?.textContent ?? null);

const levels = (pane: Pane, line: number) => pane.page.getByRole("button", { name: new RegExp(`^权重第 ${String(line)} 行的指标`) });

async function withProfile(openPane: (options: { workbook: ReturnType<typeof workbookOf> }) => Promise<Pane>): Promise<Pane> {
  const pane = await openPane({ workbook: workbookOf(scoreWorkbook(SCIENCE_FUND)) });
  await pane.check();
  await openProfile(pane);
  return pane;
}

test("weights begin as the sheet states them, lines go and come, and several first levels share one", async ({ openPane }) => {
  const pane = await withProfile(openPane);
  const [fromSheet, own] = [/^按本表写明的分值/, /^自定/].map((name) => pane.page.getByRole("radio", { name }));
  expect(await fromSheet!.isChecked()).toBe(true);
  await own!.check();
  expect(await field(pane, "“产出指标”的分值 分").inputValue()).toBe("55");
  expect(await profileChoice(pane).locator("option:checked").textContent()).toBe("按本表权重（修改）");
  await pane.button("删除“满意度指标”").click();
  expect(await focused(pane)).toBe("权重第 3 行的指标 效益指标");
  const sum = pane.page.getByText("各一级指标分值合计应为 100，现为 95");
  await sum.waitFor();
  await pane.page.keyboard.press("Enter");
  await pane.page.getByRole("menuitemcheckbox", { name: "满意度指标", exact: true }).waitFor();
  await pane.page.keyboard.press("End");
  await pane.page.keyboard.press("Enter");
  await pane.page.keyboard.press("Escape");
  await expect.poll(() => focused(pane)).toBe("权重第 3 行的指标 效益指标、满意度指标");
  await pane.page.keyboard.press("Tab");
  await pane.page.keyboard.type("35");
  await sum.waitFor({ state: "detached" });
  expect(await pane.page.getByRole("row", { name: /效益指标、满意度指标/ }).textContent()).toContain("35");
  await fromSheet!.check();
  expect(await pane.page.getByRole("row", { name: /^满意度指标/ }).count()).toBe(1);
  await own!.check();
  expect(await field(pane, "“效益指标、满意度指标”的分值 分").inputValue()).toBe("35");
  await pane.button("保存").click();
  await pane.page.getByText("已随工作簿保存。").waitFor();
});

test("a first level on two lines is told at the second of them; with all on lines no line can be added", async ({ openPane }) => {
  const pane = await withProfile(openPane);
  await profileChoice(pane).selectOption("hubei");
  await pane.button("增加一级指标").click();
  expect(await focused(pane)).toBe("权重第 4 行的指标 成本指标");
  await pane.page.getByText("一级指标都已列入。").waitFor();
  expect(await pane.button("增加一级指标").count()).toBe(0);
  await levels(pane, 4).click();
  await pane.page.getByRole("menuitemcheckbox", { name: "产出指标", exact: true }).click();
  await pane.page.keyboard.press("Escape");
  await expect.poll(() => described(pane)).toBe("“产出指标”在权重里出现两次");
  expect(await focused(pane)).toBe("权重第 4 行的指标 成本指标、产出指标");
  await levels(pane, 4).click();
  for (const level of ["产出指标", "成本指标"]) await pane.page.getByRole("menuitemcheckbox", { name: level, exact: true }).click();
  await pane.page.keyboard.press("Escape");
  await expect.poll(() => described(pane)).toBe("权重第 4 行的指标至少要有一项");
  await pane.button("删除权重第 4 行").click();
  expect(await focused(pane)).toBe("权重第 3 行的指标 效益指标、满意度指标");
  await pane.button("增加一级指标").waitFor();
});

test("what only the sheet has stands below the lines", async ({ openPane }) => {
  const pane = await withProfile(openPane);
  await profileChoice(pane).selectOption("hubei");
  await pane.button("删除“效益指标、满意度指标”").click();
  const cells = (name: RegExp) => pane.page.getByRole("row", { name }).getByRole("cell").allTextContents();
  expect(await cells(/^效益指标/)).toEqual(["—", "30", ""]);
  expect(await cells(/^满意度指标/)).toEqual(["—", "5", ""]);
  expect(await cells(/^合计/)).toEqual(["60", "100", ""]);
  await saveScreenshot(pane.page, "10-profile-only-on-sheet");
});

test("a list takes twenty lines and says so", async ({ openPane }) => {
  const pane = await withProfile(openPane);
  const tolerance = Array.from({ length: LONGEST_LIST }, (_, row) => ({ within: String(row + 1), share: String((LONGEST_LIST - row) / 100) }));
  await pane.page.locator("input[type=file]").setInputFiles({ name: "方案.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify({ ...HUBEI_PROFILE, tolerance })) });
  await pane.page.getByText("最多 20 行。").waitFor();
  expect(await pane.button("增加一档").count()).toBe(0);
  await pane.button("删除允许偏差第 20 档").click();
  expect(await focused(pane)).toBe("允许偏差第 19 档的偏差 个百分点");
  await pane.button("增加一档").click();
  expect(await field(pane, "允许偏差第 20 档的得分比例 %").inputValue()).toBe("1");
});

test("grades come and go without a mouse, each with its name, and one must stay", async ({ openPane }) => {
  const pane = await withProfile(openPane);
  await pane.button("增加等级").focus();
  await pane.page.keyboard.press("Enter");
  expect(await focused(pane)).toBe("第 4 个等级的名称");
  expect(await described(pane)).toBe("第 4 个等级的名称应填文字，现为空");
  await pane.page.keyboard.type("较差");
  await pane.page.keyboard.press("Tab");
  expect(await focused(pane)).toBe("等级“较差”的下限 分");
  await pane.page.keyboard.type("70");
  expect(await described(pane)).toBe("等级“较差”的下限应低于等级“中”的下限 60，现为 70");
  await field(pane, "等级“较差”的下限 分").fill("40");
  await pane.page.keyboard.press("Tab");
  expect(await focused(pane)).toBe("删除等级“较差”");
  await pane.page.keyboard.press("Enter");
  expect(await focused(pane)).toBe("第 4 个等级的名称");
  expect(await field(pane, "第 4 个等级的名称").inputValue()).toBe("差");
  await pane.button("删除等级“差”").click();
  expect(await focused(pane)).toBe("第 3 个等级的名称");
  await pane.page.getByText("最后一个等级的下限应为 0，现为 60").waitFor();
  for (const grade of ["优", "良"]) await pane.button(`删除等级“${grade}”`).click();
  expect(await pane.page.getByRole("button", { name: /^删除等级/ }).count()).toBe(0);
});

test("steps of tolerance may all go; the first that comes again is that of the national form", async ({ openPane }) => {
  const pane = await withProfile(openPane);
  await pane.button("增加一档").click();
  expect(await focused(pane)).toBe("允许偏差第 4 档的偏差 个百分点");
  expect(await field(pane, "允许偏差第 4 档的偏差 个百分点").inputValue()).toBe("25");
  await pane.page.keyboard.type("18");
  expect(await described(pane)).toBe("允许偏差第 4 档的偏差应高于允许偏差第 3 档的偏差 20，现为 18");
  for (let step = 0; step < 4; step++) await pane.button("删除允许偏差第 1 档").click();
  expect(await focused(pane)).toBe("增加一档");
  await pane.page.getByText("没有分档：超出范围的由人工评分。").waitFor();
  await pane.page.keyboard.press("Enter");
  expect(await focused(pane)).toBe("允许偏差第 1 档的偏差 个百分点");
  expect(await field(pane, "允许偏差第 1 档的得分比例 %").inputValue()).toBe("100");
  expect(await violationsOn(pane.page)).toEqual([]);
});

test("what is to be confirmed is ticked off, stays in sight, and is gone once saved", async ({ openPane }) => {
  const pane = await withProfile(openPane);
  await pane.page.getByText("有 6 项待确认，列在页末。").waitFor();
  const late = pane.page.getByRole("checkbox", { name: "晚于期限时的算法", exact: true });
  await late.check();
  await pane.page.getByText("有 5 项待确认，列在页末。").waitFor();
  await late.uncheck();
  await pane.page.getByText("有 6 项待确认，列在页末。").waitFor();
  await late.check();
  await pane.button("保存").click();
  await pane.page.getByText("已随工作簿保存。").waitFor();
  await pane.button("返回").click();
  await pane.page.getByRole("button", { name: "更改 评分方案", exact: true }).click();
  await pane.page.getByRole("checkbox", { name: "超额扣分", exact: true }).waitFor();
  expect(await late.count()).toBe(0);
});
