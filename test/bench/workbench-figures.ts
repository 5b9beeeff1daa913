import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../browser/chromium";
import { contextOptions } from "../browser/open-page";
import { serve } from "../browser/static-server";
import { isWorkbenchBuilt, LAPTOP, WORKBENCH_FOLDER, WORKBENCH_PAGE, WorkbenchPage } from "../browser/workbench/workbench-page";
import { milliseconds, times, type BenchFigure } from "./figure";
import { scriptsBeforePaint, zippedSize } from "./page-scripts";
import { median } from "./stopwatch";

const ROUNDS = 7;
const BARE_PAGE = "/bare.html";
/** One word, since nothing at all is never painted. */
const BARE = '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><link rel="icon" href="data:,"></head><body>勾稽</body></html>';

/** Without must and aim: DESIGN.md section 7 sets none for this page. */
const NAMES = {
  scripts: { name: "workbench: JavaScript before first paint, gzip", must: "–", aim: "–" },
  paint: { name: "workbench: first paint of the shell, against a page with one word", must: "–", aim: "–" },
  sample: { name: "workbench: time to a checked sample, against the same page", must: "–", aim: "–" },
};

/** In milliseconds from when the page was asked for. */
interface Round {
  readonly bare: number;
  readonly paint: number;
  readonly grid: number;
  readonly checked: number;
}

const firstPaint = (page: Page): Promise<number> =>
  page.evaluate(() => new Promise<number>((resolve) => {
    new PerformanceObserver((list) => {
      for (const { name, startTime } of list.getEntries()) if (name === "first-contentful-paint") resolve(startTime);
    }).observe({ type: "paint", buffered: true });
  }));

/** When the first of these files was asked for. */
const askedFor = (page: Page, files: readonly string[]): Promise<number> =>
  page.evaluate((names) => Math.min(...performance.getEntriesByType("resource").filter(({ name }) => names.includes(name.split("/").at(-1) ?? "")).map(({ startTime }) => startTime)), files);

/** Each page in a browser context of its own: nothing of the round before is in a cache. */
async function inNewPage<T>(browser: Browser, address: string, measure: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext(contextOptions(LAPTOP));
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: "commit" });
    return await measure(page);
  } finally {
    await context.close();
  }
}

/** A person who presses 检查 as soon as it is there. */
async function checkedSample(page: Page, univer: readonly string[]): Promise<Omit<Round, "bare">> {
  await new WorkbenchPage(page).check();
  const checked = await page.evaluate(() => performance.now());
  await new WorkbenchPage(page).shows("差错示例.xlsx");
  return { checked, paint: await firstPaint(page), grid: await askedFor(page, univer) };
}

interface Rounds {
  readonly rounds: readonly Round[];
  readonly early: readonly string[];
}

async function measuredRounds(univer: readonly string[]): Promise<Rounds> {
  const server = await serve({ folders: { "/": WORKBENCH_FOLDER }, pages: { [BARE_PAGE]: BARE } });
  const browser = await launchChromium();
  try {
    const found: Round[] = [];
    // One more, and the first is left out: the browser itself starts in it.
    for (let round = 0; round <= ROUNDS; round++) {
      const bare = await inNewPage(browser, server.origin + BARE_PAGE, firstPaint);
      found.push({ bare, ...(await inNewPage(browser, server.origin + WORKBENCH_PAGE, (page) => checkedSample(page, univer))) });
    }
    return { rounds: found.slice(1), early: await inNewPage(browser, server.origin + WORKBENCH_PAGE, scriptsBeforePaint) };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Whether there is something of Univer in a script. */
const hasUniver = (file: string): boolean => readFileSync(path.join(WORKBENCH_FOLDER, file), "utf8").includes("@univerjs/");

/** The built workbench in Chromium, from a server on this machine: when something is seen, and when something was checked. */
export async function workbenchFigures(): Promise<BenchFigure[]> {
  if (!isWorkbenchBuilt()) return Object.values(NAMES).map((figure) => ({ ...figure, measured: "not built (npm run build:workbench)" }));
  const univer = readdirSync(WORKBENCH_FOLDER).filter((file) => file.endsWith(".js") && hasUniver(file));
  if (univer.length === 0) throw new Error("nothing of Univer was found: it goes by another name now");
  const { rounds, early } = await measuredRounds(univer);
  const withUniver = early.filter(hasUniver);
  const middle = (of: (round: Round) => number): number => median(rounds.map(of));
  const bare = middle((round) => round.bare);
  const against = (value: number): string => `${times(value / bare)} (${milliseconds(value)} / ${milliseconds(bare)})`;
  return [
    { ...NAMES.scripts, measured: `${zippedSize(WORKBENCH_FOLDER, early)}, Univer in ${withUniver.length === 0 ? "none" : withUniver.join(", ")} of ${String(early.length)} scripts` },
    { ...NAMES.paint, measured: `${against(middle(({ paint }) => paint))}, Univer asked for ${milliseconds(middle(({ grid, paint }) => grid - paint))} after it` },
    { ...NAMES.sample, measured: against(middle(({ checked }) => checked)) },
  ];
}
