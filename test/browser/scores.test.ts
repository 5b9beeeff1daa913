import type { Locator } from "playwright-core";
import { expect } from "vitest";
import { SCIENCE_FUND, scoreWorkbook, SEVERAL_QUANTITIES, type SelfEvaluation } from "../taskpane/scores/score-workbook";
import type { Pane, PaneOptions } from "./pane";
import { EXECUTION, sample, test } from "./pane-test";
import { workbookOf } from "./workbook-of";

type Open = (options: PaneOptions) => Promise<Pane>;

async function openScores(openPane: Open, ...forms: readonly SelfEvaluation[]): Promise<Pane> {
  const pane = await openPane({ workbook: workbookOf(scoreWorkbook(...forms)) });
  await pane.check();
  await pane.tab(/^自评得分$/).click();
  await pane.page.getByRole("list", { name: "各项得分", exact: true }).waitFor();
  return pane;
}

const scoresPanel = (pane: Pane) => pane.page.getByRole("tabpanel", { name: "自评得分" });
const row = (pane: Pane, label: string) => scoresPanel(pane).getByRole("button", { name: new RegExp(`，${label}，.*选中单元格$`) });

test("the tab is there only where a self-evaluation was checked", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(EXECUTION) });
  await pane.check();
  expect(await pane.page.getByRole("tab").allTextContents()).toHaveLength(2);
});

test("total, grade and bars: what the rules give beside what is written, in figures and in names", async ({ openPane }) => {
  const pane = await openScores(openPane, SCIENCE_FUND);
  const words = await scoresPanel(pane).innerText();
  for (const said of ["88.65", "按规则应得", "表中 89.45，多 0.80", "良", "80 ≤ 总分 < 90", "49.65 / 55", "24.60 / 30", "4.40 / 5", "10.00 / 10", "方案：按本表权重"]) expect(words).toContain(said);
  await pane.page.getByRole("img", { name: "产出指标，应得 49.65 分，表中 50.45 分，满分 55 分", exact: true }).waitFor();
  await pane.page.getByRole("img", { name: "年度资金总额，执行率 100.00%", exact: true }).waitFor();
});

test("a row selects the cell of its score, also by keyboard, and the focus stays", async ({ openPane }) => {
  const pane = await openScores(openPane, SCIENCE_FUND);
  await pane.button("错误，活动场次，满分 6 分，表中 6 分，应得 5.20 分，选中单元格").click();
  await expect.poll(() => pane.selected).toBe("自评表!H10");
  await row(pane, "活动实际签到率").focus();
  await pane.page.keyboard.press("Enter");
  await expect.poll(() => pane.selected).toBe("自评表!H13");
  expect(await row(pane, "活动实际签到率").evaluate((element) => element === document.activeElement)).toBe(true);
  await pane.button("总分 表中 89.45，多 0.80，选中单元格").click();
  await expect.poll(() => pane.selected).toBe("自评表!H25");
});

test("the whole row is to be hit, not its name alone", async ({ openPane }) => {
  const pane = await openScores(openPane, SCIENCE_FUND);
  await scoresPanel(pane).getByText("26 ÷ 30 = 86.67%，× 6 = 5.20").click({ position: { x: 4, y: 4 }, force: true });
  await expect.poll(() => pane.selected).toBe("自评表!H10");
});

test("a score with a finding leads to it, past filters that would hide it", async ({ openPane }) => {
  const pane = await openScores(openPane, SCIENCE_FUND);
  await pane.tab(/^检查$/).click();
  await pane.count("需核实", 1).click();
  await pane.tab(/^自评得分$/).click();
  await pane.page.getByRole("button", { name: /^活动场次，查看检查结果/ }).click();
  const title = pane.page.locator("[data-item][aria-expanded=true]");
  await title.waitFor();
  expect(await title.innerText()).toContain("活动场次");
  await expect.poll(() => title.evaluate((element) => element === document.activeElement)).toBe(true);
});

test("the preview has the changes of the scores ticked and no others; written, the tab agrees", async ({ openPane }) => {
  const workbook = workbookOf(scoreWorkbook(SCIENCE_FUND));
  // A rate that is wrong too, and no score.
  workbook.put("自评表", "H6", { value: 0.5, numberFormat: "0.00%" });
  const pane = await openPane({ workbook });
  await pane.check();
  await pane.tab(/^自评得分$/).click();
  await pane.button("预览得分重算（2）").click();
  await pane.text("可重算 3 格，已选 2 格").waitFor();
  // Not at the rate, which comes first and is not ticked.
  await expect.poll(() => pane.page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toMatch(/H10/);
  await pane.button("应用 2 格").click();
  await pane.text("已重算 2 格").waitFor();
  expect([pane.cell("自评表", "H10").value, pane.cell("自评表", "H25").value, pane.cell("自评表", "H6").value]).toEqual([5.2, 88.65, 0.5]);
  await pane.tab(/^自评得分$/).click();
  await pane.text("没有需要重算的得分").waitFor();
  await pane.text("表中 88.65").waitFor();
});

test("an edit in the sheet is followed, and folds and groups stay as they are left", async ({ openPane }) => {
  const pane = await openScores(openPane, SCIENCE_FUND);
  await pane.button("另 4 个指标，得分符合规则").click();
  await row(pane, "预算金额").waitFor();
  pane.host.user.type("自评表", "F10", "30场");
  await row(pane, "活动场次").and(pane.button("符合，活动场次，满分 6 分，表中 6 分，应得 6.00 分，选中单元格")).waitFor();
  await pane.tab(/^检查$/).click();
  await pane.tab(/^自评得分$/).click();
  await row(pane, "预算金额").waitFor();
});

test("several self-evaluations: a choice above the total", async ({ openPane }) => {
  const { total: _, ...untotalled } = SCIENCE_FUND;
  const pane = await openScores(openPane, SCIENCE_FUND, { ...untotalled, sheet: "自评表二" });
  const choice = pane.page.getByRole("combobox", { name: "自评表", exact: true });
  expect(await choice.locator("option").allTextContents()).toEqual(["全区科普经费 · 2024年度 · 自评表", "全区科普经费 · 2024年度 · 自评表二"]);
  await pane.text("88.65").waitFor();
  await choice.selectOption({ index: 1 });
  await pane.text("本表没有总分行").waitFor();
  await row(pane, "活动场次").click();
  await expect.poll(() => pane.selected).toBe("自评表二!H10");
});

test("an actual value that is no number says so, and counts as written", async ({ openPane }) => {
  const blocks = SCIENCE_FUND.blocks.map(([first, second, rows]) => [first, second, rows.map((each) => (each[0] === "活动场次" ? (["活动场次", "≥30场", "已完成", 6, 6] as const) : each))] as const);
  const pane = await openScores(openPane, { ...SCIENCE_FUND, blocks });
  await scoresPanel(pane).getByText("实际完成值应填数值").waitFor();
  await pane.text("1 个指标不能按规则计算，按表中得分计入").waitFor();
});

test("a form without columns of values: said once, and no score is claimed", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample("自评表与指标体系-2024") });
  await pane.check();
  await pane.tab(/^自评得分$/).click();
  await pane.text("本表没有指标值、完成值两列，不能重算定量得分；已核对合计、上限和扣分原因。").waitFor();
  const words = await scoresPanel(pane).innerText();
  expect(words).toContain("各项得分相加");
  expect(words).not.toContain("按规则应得");
  await pane.page.getByRole("img", { name: "产出指标，表中 50.45 分，满分 55 分", exact: true }).waitFor();
});

test("more spent than planned: the rate is said, the bar ends where it is full", async ({ openPane }) => {
  const workbook = workbookOf(scoreWorkbook(SCIENCE_FUND));
  workbook.put("自评表", "F6", { value: 140, numberFormat: "0.00" });
  const pane = await openPane({ workbook });
  await pane.check();
  await pane.tab(/^自评得分$/).click();
  const bar = pane.page.getByRole("img", { name: "年度资金总额 · 超过 100%，执行率 101.56%", exact: true });
  const track = (await bar.boundingBox())!;
  const fill = (await bar.locator("div").first().boundingBox())!;
  expect(fill.x + fill.width).toBeLessThanOrEqual(track.x + track.width + 0.5);
  await scoresPanel(pane).getByText("按 100% 计").waitFor();
});

test("评分方案 opens the profile, and the way back gives the focus back", async ({ openPane }) => {
  const pane = await openScores(openPane, SCIENCE_FUND);
  await pane.button("评分方案").click();
  await pane.button("返回").click();
  await expect.poll(() => pane.button("评分方案").evaluate((element) => element === document.activeElement)).toBe(true);
});

for (const width of [350, 320, 270]) {
  test(`${String(width)} px: nothing is cut off, long labels wrap`, async ({ openPane }) => {
    const long = "倡导推动公众树立科学的生活方式营造爱科学学科学用科学良好社会氛围促进公民科学素质逐年提升";
    const blocks = [...SCIENCE_FUND.blocks, ["可持续发展能力及社会公众满意度指标", "满意度", [[long, "≥95%", "83.6%", 10, 8.8]]]] as const;
    const pane = await openPane({ workbook: workbookOf(scoreWorkbook({ ...SCIENCE_FUND, blocks })), width, height: 700 });
    await pane.check();
    await pane.tab(/^自评得分$/).click();
    await row(pane, "活动场次").waitFor();
    const wide = await pane.page.evaluate(() => [...document.querySelectorAll<HTMLElement>("[role=tabpanel] *")]
      .filter((element) => element.getBoundingClientRect().width > 1 && element.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
      .map((element) => element.textContent));
    expect(wide).toEqual([]);
  });
}

test("350 × 378: the total, the first bars and the way to the preview are in sight", async ({ openPane }) => {
  const pane = await openPane({ workbook: workbookOf(scoreWorkbook(SCIENCE_FUND)), height: 378 });
  await pane.button("检查本工作簿").click();
  await pane.tab(/^自评得分$/).click();
  const bottomOf = async (name: string) => {
    const { y, height } = (await pane.page.getByRole("img", { name }).boundingBox())!;
    return y + height;
  };
  const preview = (await pane.button("预览得分重算（2）").boundingBox())!;
  expect(preview.y + preview.height).toBeLessThanOrEqual(378);
  expect(await bottomOf("满意度指标，应得 4.40 分，表中 4.4 分，满分 5 分")).toBeLessThanOrEqual(preview.y);
});

test("of several quantities in a cell one is chosen, which counts at once, stays when the pane opens again, and can be taken back", async ({ openPane }) => {
  const pane = await openScores(openPane, SEVERAL_QUANTITIES);
  const [target, actual] = ["指标值", "完成值"].map((side) => scoresPanel(pane).getByRole("combobox", { name: `购置设备，${side}按哪个数计分` })) as [Locator, Locator];
  expect(await target.locator("option").allTextContents()).toEqual(["请选定一个数", "购置更新扫描仪2台", "购置五节柜4组", "打印机1台"]);
  await row(pane, "购置设备").and(pane.page.getByRole("button", { name: /^未计算，/ })).waitFor();
  await target.selectOption({ label: "购置五节柜4组" });
  await actual.selectOption({ label: "五节柜3组" });
  await scoresPanel(pane).getByText("3 ÷ 4 = 75.00%，× 10 = 7.50").waitFor();
  await row(pane, "购置设备").and(pane.page.getByRole("button", { name: /^错误，/ })).waitFor();

  await actual.selectOption({ label: "请选定一个数" });
  await row(pane, "购置设备").and(pane.page.getByRole("button", { name: /^未计算，/ })).waitFor();
  await target.selectOption({ label: "购置更新扫描仪2台" });
  await actual.selectOption({ label: "扫描仪2台" });
  // Its score agrees now; it stays in its place, with the focus.
  await row(pane, "购置设备").and(pane.page.getByRole("button", { name: /^符合，/ })).waitFor();
  const again = await pane.reopen();
  await again.check();
  await again.tab(/^自评得分$/).click();
  await row(again, "购置设备").and(again.page.getByRole("button", { name: /^符合，/ })).waitFor();
  expect(await again.page.getByRole("combobox", { name: "购置设备，指标值按哪个数计分" }).inputValue()).toBe("0");
});
