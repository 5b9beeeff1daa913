import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { expect, test as base } from "vitest";
import type { TestAPI } from "vitest";
import type { GridLimits } from "../../../src/workbench/grid/grid";
import { findChromium, launchChromium } from "../chromium";
import { serve, type StaticServer } from "../static-server";
import { bundleGrid } from "./grid-bundle";
import type { GridPage } from "./grid-page";

const POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'none'; worker-src 'self'";
const PAGE =
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><link rel="icon" href="data:,">` +
  '<body style="margin:0"><button id="outside">outside</button><div id="grid" style="width:1000px;height:600px"></div><script src="grid.js" defer></script></body></html>';

interface GridFixtures {
  readonly program: string;
  readonly entry: string;
  readonly folder: string;
  readonly browser: Browser;
  readonly server: StaticServer;
  /** A page with an empty grid. After the test: nothing on its console, nothing asked of anybody else. */
  readonly page: Page;
}

export const test: TestAPI<GridFixtures> = base.extend<GridFixtures>({
  program: [findChromium(), { scope: "file" }],
  entry: [fileURLToPath(new URL("grid-page.ts", import.meta.url)), { scope: "file" }],
  folder: [
    async ({ entry }, use) => {
      const folder = await bundleGrid(entry);
      await use(folder);
      await rm(folder, { recursive: true });
    },
    { scope: "file" },
  ],
  browser: [
    async ({ program }, use) => {
      const browser = await launchChromium(program);
      await use(browser);
      await browser.close();
    },
    { scope: "file" },
  ],
  server: [
    async ({ folder }, use) => {
      const server = await serve({ folders: { "/": folder }, pages: { "/grid.html": PAGE } });
      await use(server);
      await server.close();
    },
    { scope: "file" },
  ],
  page: async ({ browser, server }, use) => {
    const context = await browser.newContext({ viewport: { width: 1040, height: 660 }, locale: "zh-CN", permissions: ["clipboard-read", "clipboard-write"] });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => void (message.type() === "error" && complaints.push(message.text())));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => void (new URL(request.url()).protocol === "http:" && !request.url().startsWith(server.origin) && complaints.push(request.url())));
    await page.goto(`${server.origin}/grid.html`);
    await use(page);
    await context.close();
    expect(complaints).toEqual([]);
  },
});

/** Runs in the page, with its grid. `run` may name nothing from outside. */
export function inGrid<T>(page: Page, run: (grid: GridPage) => T): Promise<Awaited<T>>;
export function inGrid<T, A>(page: Page, run: (grid: GridPage, argument: A) => T, argument: A): Promise<Awaited<T>>;
export function inGrid(page: Page, run: (grid: GridPage, argument: never) => unknown, argument: unknown = null): Promise<unknown> {
  // As a text: the page's policy allows no evaluation, the debugger does.
  return page.evaluate(`window.gridPage.then((grid) => (${run.toString()})(grid, ${JSON.stringify(argument)}))`);
}

export const show = (page: Page, bytes: Uint8Array): Promise<GridLimits> =>
  inGrid(page, (grid, base64) => grid.show(base64), Buffer.from(bytes).toString("base64"));

export const sampleBytes = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../../assets/samples/${encodeURIComponent(name)}.xlsx`, import.meta.url)));
