import type { Browser } from "playwright-core";
import type { Locale } from "../../../src/locales/locale";
import { serve } from "../../../test/browser/static-server";
import { workbenchSite } from "../../../test/browser/workbench/workbench-page";
import { photographed, take } from "./camera";
import { FINDINGS, PLANTED } from "./findings";

/** A laptop; at the sharpness of one, as the picture is wide enough. */
const LAPTOP = { width: 1366, height: 768 };
const SHARPNESS = 1;
/** Leaves the grid room for one table, in which every kind of mark stands. */
const AROUND_MARKS = { width: 1120, height: 540 };
const MARKED = "budget-execution/column-ratio/main/project/executionRate";

/** The workbench as it opens, at a finding, and the marks in the cells of its grid. */
export async function takeWorkbenchPictures(browser: Browser, { id, pane: words, workbench: texts }: Locale): Promise<void> {
  const server = await serve(workbenchSite());
  const context = await photographed(browser, id, LAPTOP, SHARPNESS);
  try {
    const page = await context.newPage();
    await page.goto(`${server.origin}/index.html`);
    await page.locator("header").getByText(`${PLANTED}.xlsx`, { exact: true }).waitFor();
    await page.getByText(texts.gridLoading).waitFor({ state: "detached" });
    await page.locator("[data-region=pane]").getByText("三公经费表").first().waitFor();
    await take(page, id, "workbench-start");
    await page.getByRole("button", { name: words.start.check, exact: true }).click();
    await page.getByRole("button", { name: words.frame.recheck, exact: true }).waitFor();
    const [first] = FINDINGS;
    await page.locator(`[data-item="${first.key}"]`).click();
    await page.getByText("4772232.22", { exact: true }).waitFor();
    await page.getByText(words.finding.fix, { exact: true }).waitFor();
    await page.getByText(words.finding.lookingAhead).waitFor({ state: "detached" });
    await take(page, id, "workbench");
    await page.setViewportSize(AROUND_MARKS);
    await page.locator(`[data-item="${MARKED}"]`).click();
    await page.locator("section > [aria-live=polite]").filter({ hasText: "E8" }).waitFor();
    await take(page.locator("[data-region=grid]"), id, "marks");
  } finally {
    await context.close();
    await server.close();
  }
}
