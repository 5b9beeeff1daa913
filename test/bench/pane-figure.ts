import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { launchChromium } from "../browser/chromium";
import { openPage } from "../browser/open-page";
import { isPaneBuilt, PANE_PAGE, paneSite } from "../browser/pane";
import { serve } from "../browser/static-server";
import { workbookOf } from "../browser/workbook-of";
import { ExcelHost } from "../office-host/excel-host";
import type { BenchFigure } from "./figure";
import { scriptsBeforePaint, scriptsOf, zippedSize } from "./page-scripts";
import { usualWorkbook } from "./workload";

const folder = fileURLToPath(new URL("../../dist/taskpane/", import.meta.url));
const OFFICE = "office/";
/** What office.js loads besides itself in Excel for Windows in Chinese. */
const OFFICE_BEHIND = ["office/excel-win32-16.01.js", "office/zh-cn/office_strings.js"];

const ROUNDS = 5;

/**
 * The built pane in Chromium: not only what the page names, since it imports its language before it draws. What the start
 * of the session asks for meanwhile may be there as well or not; what is there every time counts.
 */
async function paintedScripts(): Promise<string[]> {
  const server = await serve(paneSite());
  const browser = await launchChromium();
  try {
    let always: string[] | null = null;
    for (let round = 0; round < ROUNDS; round++) {
      const { page, context } = await openPage(browser, new ExcelHost({ workbook: workbookOf(usualWorkbook()) }), server.origin + PANE_PAGE);
      const there = new Set(await scriptsBeforePaint(page));
      always = (always ?? [...there]).filter((file) => there.has(file));
      await context.close();
    }
    return always ?? [];
  } finally {
    await browser.close();
    await server.close();
  }
}

export async function paneFigures(): Promise<BenchFigure[]> {
  const figure = { name: "pane: JavaScript before first paint, gzip", must: "≤ 250 kB", aim: "≤ 150 kB" };
  if (!isPaneBuilt()) return [{ ...figure, measured: "not built (npm run build:taskpane)" }];
  const ours = (await paintedScripts()).filter((file) => !file.startsWith(OFFICE));
  const named = scriptsOf(path.join(folder, PANE_PAGE)).filter((file) => file.startsWith(OFFICE));
  const microsofts = [...named, ...OFFICE_BEHIND].filter((file) => existsSync(path.join(folder, file)));
  return [{ ...figure, measured: `${zippedSize(folder, ours)}, and ${zippedSize(folder, microsofts)} of Microsoft's Office.js` }];
}
