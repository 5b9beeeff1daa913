import { budgetWorkbook } from "../bench/workload";
import type { Locale } from "../../src/locales/locale";
import { readSample } from "../golden/sample-workbooks";
import type { Workbook } from "../office-host/workbook/workbook";
import { SCIENCE_FUND, scoreWorkbook, SEVERAL_QUANTITIES } from "../taskpane/scores/score-workbook";
import type { Pane, PaneOptions } from "./pane";
import { EXECUTION, PLANTED, sample } from "./pane-test";
import { workbookOf, workbookWith } from "./workbook-of";

/** Where a person comes on one way through the pane. `look` is called at every view with its name. */
export interface Walk {
  readonly name: string;
  readonly options: () => Promise<Pick<PaneOptions, "workbook" | "level">>;
  readonly go: (pane: Pane, words: Locale["pane"], look: (view: string) => Promise<void>) => Promise<void>;
}

const only = async (workbook: Promise<Workbook>): Promise<{ workbook: Workbook }> => ({ workbook: await workbook });

async function check(pane: Pane, { start, frame }: Locale["pane"]): Promise<void> {
  await pane.button(start.check).click();
  await pane.button(frame.recheck).or(pane.button(frame.more)).first().waitFor();
  await pane.button(start.check).waitFor({ state: "detached" });
}

async function protectedSheet(): Promise<Workbook> {
  const workbook = await sample(EXECUTION);
  const sheet = workbook.sheet("基本支出对比");
  sheet.protection = { ...sheet.protection, on: true };
  return workbook;
}

const findingWalk: Walk = {
  name: "finding",
  options: async () => {
    const content = await readSample(EXECUTION);
    return { workbook: workbookOf({ ...content, sheets: [...content.sheets, { name: "填报说明", visibility: "visible", isProtected: false, rows: [[{ value: "报送前请核对", format: "General" }]] }] }) };
  },
  go: async (pane, words, look) => {
    await pane.button(words.start.check).waitFor();
    await pane.page.getByText("基本支出对比").first().waitFor();
    await look("01-start");
    await check(pane, words);
    await look("03-results");
    await pane.page.locator("[data-item]").filter({ hasText: "4" }).last().click();
    await pane.page.getByRole("table").first().waitFor();
    await pane.page.getByRole("button", { name: /5/ }).filter({ hasText: /格|cells/ }).first().waitFor();
    await look("04-finding");
    await pane.button(words.finding.accept).click();
    await pane.page.getByRole("textbox").waitFor();
    await look("04-accept");
    await pane.page.getByRole("textbox").fill("两表口径不同，已与财务处核对。");
    await pane.button(words.finding.save).click();
    await pane.button(words.frame.see).waitFor();
    await look("04-accepted-line");
    await pane.button(words.frame.see).click();
    await pane.button(words.frame.back).waitFor();
    await look("04-accepted-page");
    await pane.button(words.frame.back).click();
    await pane.page.getByRole("button", { name: words.check.tails(3) }).click();
    await pane.page.getByRole("table").last().waitFor();
    await look("05-tails");
  },
};

const recalculationWalk: Walk = {
  name: "planted",
  options: () => only(sample(PLANTED)),
  go: async (pane, words, look) => {
    await check(pane, words);
    await look("03-many-results");
    await pane.tab(new RegExp(`^${words.frame.recalculation}`)).click();
    await pane.button(words.recalculation.apply(6)).waitFor();
    await look("06-preview");
    await pane.button(words.recalculation.apply(6)).click();
    await pane.text(words.recalculation.done.recalculated(6)).first().waitFor();
    await pane.page.locator("button:enabled").filter({ hasText: words.recalculation.done.undo }).first().waitFor();
    await look("06-applied");
    pane.host.user.type("收支总表", "D4", 4800000);
    await pane.page.getByRole("tab", { name: words.frame.recalculable(1) }).waitFor();
    await pane.button(words.recalculation.done.undo).first().click();
    await pane.text(words.recalculation.done.notUndone(1)).waitFor();
    await pane.page.locator("button:enabled").filter({ hasText: words.recalculation.done.keep }).waitFor();
    await look("06-conflict");
    await pane.tab(new RegExp(`^${words.frame.check}$`)).click();
    await pane.button(words.frame.more).click();
    const settings = pane.page.getByRole("menuitem", { name: words.frame.settings, exact: true });
    await settings.waitFor();
    await look("03-menu");
    await settings.click();
    await pane.page.getByRole("heading", { name: words.settings.heading, exact: true }).waitFor();
    await look("10-settings");
    await pane.page.getByRole("button", { name: words.settings.forms.choose }).click();
    await pane.page.getByRole("heading", { name: words.settings.formsPage.heading, exact: true }).waitFor();
    await look("10-forms");
  },
};

const checkingWalk: Walk = {
  name: "checking",
  options: () => only(sample(PLANTED)),
  go: async (pane, words, look) => {
    await pane.page.getByText("三公经费表").first().waitFor();
    // Excel does not answer for a while.
    pane.host.faults.failSync(1, "silent");
    await pane.button(words.start.check).click();
    await pane.button(words.check.stop).waitFor();
    await look("02-checking");
  },
};

const scoresWalk: Walk = {
  name: "scores",
  options: () => Promise.resolve({ workbook: workbookOf(scoreWorkbook(SCIENCE_FUND)) }),
  go: async (pane, words, look) => {
    await check(pane, words);
    await pane.tab(new RegExp(`^${words.frame.scores}$`)).click();
    await pane.button(words.scores.preview(2)).waitFor();
    await look("07-score");
    await pane.page.getByRole("button", { name: words.scores.others(4, "holds") }).click();
    await pane.page.getByRole("button", { name: words.scores.others(2, "in-band") }).click();
    await pane.page.getByRole("button", { name: /各子项目受众满意度/ }).scrollIntoViewIfNeeded();
    await look("07-score-open");
  },
};

const severalQuantities: Walk = {
  name: "several-quantities",
  options: () => Promise.resolve({ workbook: workbookOf(scoreWorkbook(SEVERAL_QUANTITIES)) }),
  go: async (pane, words, look) => {
    await check(pane, words);
    await pane.tab(new RegExp(`^${words.frame.scores}$`)).click();
    await pane.page.getByRole("combobox").first().waitFor();
    await look("07-score-several");
    await pane.page.getByRole("combobox").first().selectOption("1");
    await pane.page.getByRole("combobox").last().selectOption("1");
    await pane.page.getByText("3 ÷ 4 = 75.00%").waitFor();
    await look("07-score-several-chosen");
  },
};

const profileWalk: Walk = {
  name: "profile",
  options: () => Promise.resolve({ workbook: workbookOf(scoreWorkbook(SCIENCE_FUND)) }),
  go: async (pane, words, look) => {
    const { profile, scores } = words;
    await check(pane, words);
    await pane.tab(new RegExp(`^${words.frame.scores}$`)).click();
    await pane.button(scores.profile).click();
    await pane.page.getByRole("heading", { name: profile.heading, exact: true }).waitFor();
    await look("10-profile");
    await pane.page.getByRole("combobox", { name: profile.choose, exact: true }).selectOption("hubei");
    await pane.button(profile.save).click();
    await pane.button(profile.removal.act).waitFor();
    await pane.page.getByText(profile.saved["as-before"]).waitFor();
    await pane.button(profile.weights.add).click();
    await look("10-profile-weights");
    await pane.page.locator("tr[data-line]").nth(2).getByRole("button").first().click();
    await pane.page.getByRole("menuitemcheckbox").first().waitFor();
    await look("10-profile-levels");
    await pane.page.keyboard.press("Escape");
    await pane.button(profile.tolerance.add).click();
    await look("10-profile-tolerance");
    await pane.button(profile.grades.add).click();
    await look("10-profile-grades");
    await pane.button(profile.removal.act).click();
    await pane.button(profile.removal.undo).waitFor();
    await pane.page.getByRole("checkbox").last().scrollIntoViewIfNeeded();
    await look("10-profile-removed");
  },
};

const scoresWithoutValues: Walk = {
  name: "scores-without-values",
  options: () => only(sample("自评表与指标体系-2024")),
  go: async (pane, words, look) => {
    await check(pane, words);
    await pane.tab(new RegExp(`^${words.frame.scores}$`)).click();
    await pane.text(words.scores.noValues).waitFor();
    await look("07-score-without-values");
  },
};

const allClear: Walk = {
  name: "clear",
  options: () => Promise.resolve({ workbook: workbookOf(budgetWorkbook(100, { classes: 3, kinds: 2, items: 2 })) }),
  go: async (pane, words, look) => {
    await check(pane, words);
    await pane.text(words.check.allClear.heading).waitFor();
    await pane.text(words.check.allClear.checked).waitFor();
    await look("08-all-clear");
  },
};

const failures: Walk = {
  name: "protected",
  options: () => only(protectedSheet()),
  go: async (pane, words, look) => {
    await check(pane, words);
    await pane.text(words.problem.protectedSheets.title(["基本支出对比"])).waitFor();
    await look("09-protected");
    await pane.page.getByText(words.problem.protectedSheets.lookOnly).click();
    for (const sync of [1, 2, 3]) pane.host.faults.failSync(sync, "before");
    const recheck = pane.button(words.frame.recheck);
    if ((await recheck.count()) > 0) await recheck.click();
    else {
      await pane.button(words.frame.more).click();
      await pane.page.getByRole("menuitem", { name: words.frame.recheck, exact: true }).click();
    }
    await pane.page.getByText(words.problem.title("unexpected", "checking")).waitFor();
    await look("09-failed");
  },
};

const nothingRecognized: Walk = {
  name: "nothing",
  options: () => Promise.resolve({ workbook: workbookWith({ 通讯录: [["姓名", "电话"], ["甲", "1"]], 值班表: [["日期", "值班人"]] }) }),
  go: async (pane, words, look) => {
    await check(pane, words);
    await pane.text(words.check.allClear.nothingRecognized.heading).waitFor();
    await look("09-nothing-recognized");
  },
};

const tooOld: Walk = {
  name: "too-old",
  options: async () => ({ workbook: await sample(EXECUTION), level: "1.3" }),
  go: async (pane, words, look) => {
    await pane.page.getByText(words.problem.unsupported.heading).first().waitFor();
    await look("09-too-old");
  },
};

export const WALKS: readonly Walk[] = [checkingWalk, findingWalk, recalculationWalk, scoresWalk, severalQuantities, profileWalk, scoresWithoutValues, allClear, failures, nothingRecognized, tooOld];
