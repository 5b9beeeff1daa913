import type { Browser, Locator } from "playwright-core";
import type { Locale, LocaleId } from "../../../src/locales/locale";
import { openPage } from "../../../test/browser/open-page";
import type { Pane } from "../../../test/browser/pane";
import { openPane, paneSite } from "../../../test/browser/pane";
import { serve } from "../../../test/browser/static-server";
import { workbookOf } from "../../../test/browser/workbook-of";
import { readSample } from "../../../test/golden/sample-workbooks";
import { photographed, take } from "./camera";
import { EXECUTION, FINDINGS, PLANTED, SCORES } from "./findings";

/** One way through the pane on one sample, with what is photographed on it. */
interface Walk {
  readonly sample: string;
  /** Tall where parts are cut out of the view, so that nothing scrolls. */
  readonly height: number;
  readonly go: (pane: Pane, locale: Locale, shoot: (subject: Locator | null, name: string) => Promise<void>) => Promise<void>;
}

const TALL = 2400;
/** What the pane of a laptop shows. */
const LAPTOP = 720;
/** Room for all of one finding below the counts. */
const WITH_FINDING = 860;

async function check(pane: Pane, { start, frame }: Locale["pane"]): Promise<void> {
  await pane.button(start.check).click();
  await pane.button(frame.recheck).waitFor();
}

/** The row of the list with this key, and all of it that is open. */
const rowOf = (pane: Pane, key: string): Locator => pane.page.locator(`[data-item="${key}"]`).locator("xpath=../..");

async function openFinding(pane: Pane, key: string, { finding }: Locale["pane"]): Promise<void> {
  await pane.page.locator(`[data-item="${key}"]`).click();
  await rowOf(pane, key).getByText(finding.fix, { exact: true }).or(rowOf(pane, key).getByText(finding.accept, { exact: true })).first().waitFor();
  // What the correction would lead to is worked out beside the pane.
  await pane.text(finding.lookingAhead).waitFor({ state: "detached" });
}

const firstViews: Walk = {
  sample: PLANTED,
  height: LAPTOP,
  go: async (pane, { pane: words }, shoot) => {
    await pane.page.getByText("三公经费表").first().waitFor();
    await shoot(null, "pane-start");
    await check(pane, words);
    await shoot(null, "pane-results");
    await pane.page.setViewportSize({ width: 350, height: WITH_FINDING });
    const [first] = FINDINGS;
    await openFinding(pane, first.key, words);
    await shoot(null, "pane-finding");
  },
};

const findings: readonly Walk[] = FINDINGS.map(({ name, sample, key }) => ({
  sample,
  height: TALL,
  go: async (pane, { pane: words }, shoot) => {
    await check(pane, words);
    await openFinding(pane, key, words);
    await shoot(rowOf(pane, key), `finding-${name}`);
  },
}));

const tails: Walk = {
  sample: EXECUTION,
  height: TALL,
  go: async (pane, { pane: words }, shoot) => {
    await check(pane, words);
    const line = pane.page.locator("[data-item*=tails]");
    await line.click();
    await pane.page.getByRole("table").waitFor();
    await shoot(line.locator("xpath=../.."), "tails");
  },
};

const EXPLANATIONS: Readonly<Record<LocaleId, string>> = {
  "zh-CN": "已与业务科室核对，两列按批复文件原样列示，见 2026 年 3 月 9 日核对记录。",
  "en-US": "Both columns stand as approved; checked with the department on 9 March.",
};

const accepting: Walk = {
  sample: EXECUTION,
  height: TALL,
  go: async (pane, { id: language, pane: words }, shoot) => {
    await check(pane, words);
    const key = "generic/list-total/main/total/actual";
    await openFinding(pane, key, words);
    await rowOf(pane, key).getByRole("button", { name: words.finding.accept, exact: true }).click();
    const form = pane.page.locator("form");
    await form.getByRole("textbox").fill(EXPLANATIONS[language]);
    await shoot(form, "accept-form");
    await pane.button(words.finding.save).click();
    await pane.button(words.frame.see).click();
    await pane.button(words.frame.back).waitFor();
    await pane.page.setViewportSize({ width: 350, height: 330 });
    await shoot(null, "accepted");
  },
};

const recalculation: Walk = {
  sample: PLANTED,
  height: LAPTOP,
  go: async (pane, { pane: words }, shoot) => {
    await check(pane, words);
    await pane.tab(new RegExp(`^${words.frame.recalculation}`)).click();
    await pane.button(words.recalculation.apply(6)).waitFor();
    await shoot(null, "recalculation");
    await pane.button(words.recalculation.apply(6)).click();
    await pane.page.locator("button:enabled").filter({ hasText: words.recalculation.done.undo }).first().waitFor();
    await shoot(null, "recalculated");
  },
};

const scores: Walk = {
  sample: SCORES,
  height: WITH_FINDING,
  go: async (pane, { pane: words }, shoot) => {
    await check(pane, words);
    await pane.tab(new RegExp(`^${words.frame.scores}$`)).click();
    await pane.button(words.scores.preview(2)).waitFor();
    await shoot(null, "scores");
  },
};

const settings: Walk = {
  sample: EXECUTION,
  height: 840,
  go: async (pane, { pane: words }, shoot) => {
    await pane.button(words.frame.settings).click();
    await pane.page.getByRole("heading", { name: words.settings.heading, exact: true }).waitFor();
    await shoot(null, "settings");
  },
};

/** The pane in Excel, which stands on the host that the tests use. */
export async function takePanePictures(browser: Browser, locale: Locale): Promise<void> {
  const server = await serve(paneSite());
  try {
    for (const { sample, height, go } of [firstViews, ...findings, tails, accepting, recalculation, scores, settings]) {
      const pane = await openPane(
        async (host, path, look = {}) => openPage(browser, host, server.origin + path, look, await photographed(browser, locale.id, look)),
        { workbook: workbookOf(await readSample(sample)), height, locale: locale.id },
      );
      await go(pane, locale, async (subject, name) => {
        // Nothing is pointed at, so nothing is drawn as it is under the pointer.
        await pane.page.mouse.move(0, 0);
        await take(subject ?? pane.page, locale.id, name);
      });
      await pane.page.context().close();
    }
  } finally {
    await server.close();
  }
}
