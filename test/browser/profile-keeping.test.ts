import { expect } from "vitest";
import { readTexts, writeTexts } from "../../src/excel/texts-xml";
import { SCORING_PROFILE } from "../../src/review/kept-profile";
import type { Pane } from "./pane";
import { EXECUTION, sample, test } from "./pane-test";
import { openProfile, profileChoice } from "./settings-pages";

const keptText = (pane: Pane): string | undefined => {
  const part = pane.host.workbook.customXmlParts.find(({ xml }) => readTexts(xml).has(SCORING_PROFILE));
  return part && readTexts(part.xml).get(SCORING_PROFILE);
};

const others = (pane: Pane) => pane.page.getByRole("checkbox", { name: "没有另存方案的其他工作簿也用", exact: true });
const removal = (pane: Pane) => pane.button("不再随工作簿保存");
const focusedId = (pane: Pane): Promise<string | undefined> => pane.page.evaluate(() => document.activeElement?.id);

test("the tick for other workbooks shows what they use, and unticked takes it away from them", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(EXECUTION) });
  await pane.check();
  await openProfile(pane);
  await profileChoice(pane).selectOption("hubei");
  await pane.page.getByText("它们现在用默认的“按本表权重”。").waitFor();
  await others(pane).check();
  await pane.page.getByText("保存后，它们改用“湖北”。").waitFor();
  await pane.button("保存").click();
  await pane.page.getByText("已随工作簿保存，没有另存方案的其他工作簿也用。").waitFor();
  const again = await pane.reopen();
  await again.check();
  await openProfile(again);
  expect(await others(again).isChecked()).toBe(true);
  await profileChoice(again).selectOption("sichuan");
  expect(await others(again).isChecked()).toBe(false);
  await again.page.getByText("它们现在用“湖北”。").waitFor();
  await profileChoice(again).selectOption("hubei");
  await others(again).uncheck();
  await again.page.getByText("保存后，它们改用默认的“按本表权重”。").waitFor();
  await again.button("保存").click();
  await again.page.getByText("已随工作簿保存，其他工作簿不再用。").waitFor();
  const later = await again.reopen();
  await later.check();
  await openProfile(later);
  expect(await profileChoice(later).inputValue()).toBe("hubei");
  expect(await others(later).isChecked()).toBe(false);
});

test("what is kept with the workbook goes by one button, which says what counts then, and comes back by another", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(EXECUTION) });
  await pane.check();
  await openProfile(pane);
  expect(await removal(pane).count()).toBe(0);
  await profileChoice(pane).selectOption("hubei");
  await pane.button("保存").click();
  await pane.page.getByText("现存的是“湖北”，去掉后用默认的“按本表权重”。").waitFor();
  const saved = keptText(pane);
  expect(saved).toContain("hubei");
  await removal(pane).click();
  await pane.page.getByText("方案不再随工作簿保存。本工作簿现在用“按本表权重”").waitFor();
  expect(keptText(pane)).toBeUndefined();
  expect([await profileChoice(pane).inputValue(), await focusedId(pane), await removal(pane).count()]).toEqual(["general", "choose-profile", 0]);
  await pane.page.getByText("没有选定方案时使用。").waitFor();
  await pane.button("撤销").click();
  await removal(pane).waitFor();
  expect(keptText(pane)).toBe(saved);
  expect([await profileChoice(pane).inputValue(), await focusedId(pane)]).toEqual(["hubei", "choose-profile"]);
});

test("what was edited and not saved stays when the kept one goes", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(EXECUTION) });
  await pane.check();
  await openProfile(pane);
  await profileChoice(pane).selectOption("hubei");
  await pane.button("保存").click();
  await pane.page.getByRole("radio", { name: /^线性/ }).check();
  await removal(pane).click();
  await pane.page.getByText("方案不再随工作簿保存。").waitFor();
  expect(await profileChoice(pane).locator("option:checked").textContent()).toBe("湖北（修改）");
  expect(await pane.page.getByRole("radio", { name: /^线性/ }).isChecked()).toBe(true);
});

test("a kept profile that cannot be read can be taken away too", async ({ openPane }) => {
  const workbook = await sample(EXECUTION);
  workbook.customXmlParts.push({ id: "{kept}", xml: writeTexts(new Map([[SCORING_PROFILE, "{"]])) });
  const pane = await openPane({ workbook });
  await pane.check();
  await openProfile(pane);
  const told = pane.page.getByText("随工作簿保存的评分方案读不出来，它原样保留着。");
  await told.waitFor();
  await removal(pane).click();
  await told.waitFor({ state: "detached" });
  expect(keptText(pane)).toBeUndefined();
});
