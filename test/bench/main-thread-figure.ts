import { launchChromium } from "../browser/chromium";
import { longestBlock } from "../browser/main-thread";
import { openPage } from "../browser/open-page";
import { isPaneBuilt, PANE_PAGE, paneSite } from "../browser/pane";
import { serve } from "../browser/static-server";
import { workbookOf } from "../browser/workbook-of";
import { ExcelHost } from "../office-host/excel-host";
import { milliseconds, type BenchFigure } from "./figure";
import { median } from "./stopwatch";
import { largeWorkbook } from "./workload";

/** The built pane checks a large workbook in Chromium: how long the thread that draws could not, at the most. */
export async function mainThreadFigure(): Promise<BenchFigure> {
  const figure = { name: "longest time that the pane's main thread is blocked, 200,000 cells", must: "50 ms", aim: "16 ms" };
  if (!isPaneBuilt()) return { ...figure, measured: "not built (npm run build:taskpane)" };
  const server = await serve(paneSite());
  const browser = await launchChromium();
  try {
    const blocks: { readonly elapsed: number; readonly busy: number }[] = [];
    for (let round = 0; round < 3; round++) {
      const { page, context } = await openPage(browser, new ExcelHost({ workbook: workbookOf(largeWorkbook()) }), server.origin + PANE_PAGE);
      const check = page.getByRole("button", { name: "检查本工作簿", exact: true });
      await check.waitFor();
      blocks.push(await longestBlock(browser, page, async () => {
        await check.click();
        await page.getByRole("button", { name: "重新检查", exact: true }).waitFor({ timeout: 300_000 });
      }));
      await context.close();
    }
    const of = (key: "elapsed" | "busy"): string => milliseconds(median(blocks.map((block) => block[key])));
    // Other programs on the machine lengthen the wait by the clock, not what the thread itself did.
    return { ...figure, measured: `${of("busy")} (by the clock ${of("elapsed")})` };
  } finally {
    await browser.close();
    await server.close();
  }
}
