import type { Browser } from "playwright-core";
import { test as base, expect } from "vitest";
import type { TestAPI } from "vitest";
import type { ExcelHost } from "../office-host/excel-host";
import { findChromium, launchChromium } from "./chromium";
import { openPage } from "./open-page";
import type { Look, OpenPage } from "./open-page";
import { serve } from "./static-server";
import type { Site, StaticServer } from "./static-server";

export interface BrowserFixtures {
  readonly site: Site;
  readonly program: string;
  readonly browser: Browser;
  readonly server: StaticServer;
  /** Opens a page of the site in an Excel; `again` opens it once more for the same person. */
  readonly open: (host: ExcelHost, path: string, look?: Look, again?: OpenPage) => Promise<OpenPage>;
}

/**
 * Tests of pages of one site, in one Chromium per file. After every test: nothing on the console, no request that left the
 * origin, and nothing used that the test's Excel does not have.
 */
export function browserTest(site: Site): TestAPI<BrowserFixtures> {
  return base.extend<BrowserFixtures>({
    site: [site, { scope: "file" }],
    program: [findChromium(), { scope: "file" }],
    browser: [
      async ({ program }, use) => {
        const browser = await launchChromium(program);
        await use(browser);
        await browser.close();
      },
      { scope: "file" },
    ],
    server: [
      async ({ site: served }, use) => {
        const server = await serve(served);
        await use(server);
        await server.close();
      },
      { scope: "file" },
    ],
    open: async ({ browser, server }, use) => {
      const opened: OpenPage[] = [];
      const hosts = new Set<ExcelHost>();
      await use(async (host, path, look, again) => {
        const page = await openPage(browser, host, server.origin + path, look, again?.context);
        hosts.add(host);
        opened.push(page);
        return page;
      });
      for (const { context } of opened) await context.close();
      expect(opened.flatMap(({ complaints }) => complaints)).toEqual([]);
      expect([...hosts].flatMap(({ gaps }) => gaps)).toEqual([]);
    },
  });
}
