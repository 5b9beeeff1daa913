import type { BrowserContext } from "playwright-core";
import { expect, type TestAPI } from "vitest";
import { browserTest, type BrowserFixtures } from "../browser-test";
import { contextOptions, watch, type Look } from "../open-page";
import { LAPTOP, WORKBENCH_PAGE, WorkbenchPage, workbenchSite } from "./workbench-page";

export interface WorkbenchFixtures extends BrowserFixtures {
  /** Opens the page as a newcomer does; ends when the first sample stands there, with its grid. */
  readonly openWorkbench: (look?: Look) => Promise<WorkbenchPage>;
}

/** A test of the built workbench: whatever it does, nothing may stand on the console and nothing leave the origin. */
export const test: TestAPI<WorkbenchFixtures> = browserTest(workbenchSite()).extend<{ openWorkbench: WorkbenchFixtures["openWorkbench"] }>({
  openWorkbench: async ({ browser, server }, use) => {
    const contexts: BrowserContext[] = [];
    const complaints: (readonly string[])[] = [];
    await use(async (look = {}) => {
      const context = await browser.newContext(contextOptions({ ...LAPTOP, ...look }));
      contexts.push(context);
      const page = await context.newPage();
      complaints.push(await watch(page, server.origin));
      await page.goto(server.origin + WORKBENCH_PAGE);
      const workbench = new WorkbenchPage(page);
      await workbench.shows("差错示例.xlsx");
      return workbench;
    });
    for (const context of contexts) await context.close();
    expect(complaints.flat()).toEqual([]);
  },
});
