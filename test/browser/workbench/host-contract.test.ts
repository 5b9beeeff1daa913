import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { describeWorkbookHost } from "../../contract/workbook-host-contract";
import type { HostUnderTest } from "../../contract/contract-workbook";
import { looksIn, marksIn, workbookFile } from "../../contract/xlsx-workbook";
import { fileOf, openHost } from "../../workbench/open-host";
import { launchChromium } from "../chromium";
import { serve, type StaticServer } from "../static-server";
import { bundleGrid } from "./grid-bundle";
import { GridInPage } from "./grid-in-page";

const PAGE = '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><link rel="icon" href="data:,"><body><div id="grid" style="width:900px;height:500px"></div><script src="grid.js"></script></body></html>';

let folder: string;
let server: StaticServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = await bundleGrid(fileURLToPath(new URL("grid-page.ts", import.meta.url)));
  server = await serve({ folders: { "/": folder }, pages: { "/grid.html": PAGE } });
  browser = await launchChromium();
  page = await browser.newPage();
  await page.goto(`${server.origin}/grid.html`);
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
});

async function underTest(bytes: Uint8Array): Promise<HostUnderTest> {
  const host = await openHost(bytes, new GridInPage(page));
  return {
    host,
    marks: async () => marksIn(await fileOf(host)),
    looks: async () => looksIn(await fileOf(host)),
    reopen: async () => underTest(await fileOf(host)),
  };
}

describeWorkbookHost("WorkbenchHost with the real grid, in Chromium", (sheets) => underTest(workbookFile(sheets)));
