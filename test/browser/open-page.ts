import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import type { ClientConnection } from "../office-host/client/client-connection";
import { connectPage } from "../office-host/client/connect-page";
import type { ExcelHost } from "../office-host/excel-host";

/** How the page is looked at. */
export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
}

/** One page in one Excel, and what no page of ours may do. */
export interface OpenPage {
  readonly page: Page;
  readonly connection: ClientConnection;
  /** The browser's own memory of the add-in, such as local storage: pages that share it belong to one person. */
  readonly context: BrowserContext;
  /** Errors on the console, errors nobody caught, files that are not there, requests to another origin. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Long enough for a busy machine; then the failure names what was waited for. */
const PATIENCE_MS = 30_000;

/** Microsoft's width of a task pane and the height of a full screen. Sharp enough to look at. */
export function contextOptions({ width = 350, height = 900, colorScheme = "light", forcedColors = "none" }: Look): BrowserContextOptions {
  return {
    viewport: { width, height }, deviceScaleFactor: 2, colorScheme, forcedColors, reducedMotion: "reduce",
    locale: "zh-CN", timezoneId: "Asia/Shanghai", acceptDownloads: true,
  };
}

/** Lets nothing out of the origin, and writes down what a page does that it may not. */
export async function watch(page: Page, origin: string): Promise<readonly string[]> {
  const complaints: string[] = [];
  await page.route((url) => url.protocol.startsWith("http") && url.origin !== origin, async (route) => {
    complaints.push(`request to ${route.request().url()}`);
    await route.abort();
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${String(response.status())} for ${response.url()}`);
  });
  return complaints;
}

/** Opens a page in this Excel; in the same context where one is given, as when a document is opened again. */
export async function openPage(browser: Browser, host: ExcelHost, url: string, look: Look = {}, known?: BrowserContext): Promise<OpenPage> {
  const context = known ?? (await browser.newContext(contextOptions(look)));
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const complaints = await watch(page, new URL(url).origin);
  const connection = await connectPage(host, page);
  await page.goto(url);
  return {
    page, connection, context, complaints,
    close: async () => {
      connection.close();
      await page.close();
    },
  };
}
