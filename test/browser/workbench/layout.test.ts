import { expect } from "vitest";
import { violationsOn } from "../accessibility";
import { saveScreenshot } from "../screenshot";
import { colourPixels } from "./colour-pixels";
import type { WorkbenchPage } from "./workbench-page";
import { test } from "./workbench-test";

const scrollsSideways = ({ page }: WorkbenchPage): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth || document.documentElement.scrollHeight > document.documentElement.clientHeight);

const LOOKS = [
  { name: "1366", width: 1366, height: 768 },
  { name: "1366-dark", width: 1366, height: 768, colorScheme: "dark" },
  { name: "350", width: 350, height: 800 },
  { name: "1366-forced", width: 1366, height: 768, forcedColors: "active" },
] as const;

for (const { name, ...look } of LOOKS) {
  test(`${name}: nothing runs out of the page and axe finds nothing, on the way through a finding`, async ({ openWorkbench }) => {
    const workbench = await openWorkbench(look);
    const seen = async (view: string): Promise<void> => {
      expect(await scrollsSideways(workbench), view).toBe(false);
      expect(await violationsOn(workbench.page), view).toEqual([]);
      await saveScreenshot(workbench.page, `11-workbench-${view}-${name}`);
    };
    await workbench.page.getByText(/^已认出/).waitFor();
    await seen("start");
    await workbench.check();
    await workbench.item("疑似漏列一项").first().click();
    await workbench.page.getByRole("table").first().waitFor();
    await workbench.addressLine.getByText("4772232.22").waitFor();
    await seen("finding");
    await workbench.drop("坏.xlsx", new Uint8Array(10));
    await workbench.page.getByRole("alert").waitFor();
    await seen("refused");
  });
}

test("the pane is 350 px wide beside the grid, and the lower half below 800 px", async ({ openWorkbench }) => {
  const workbench = await openWorkbench();
  const pane = workbench.page.locator("[data-region=pane]");
  expect((await pane.boundingBox())!.width).toBe(350);
  await workbench.page.setViewportSize({ width: 799, height: 800 });
  const [grid, lower] = [(await workbench.page.locator("[data-region=grid]").boundingBox())!, (await pane.boundingBox())!];
  expect(lower).toMatchObject({ x: 0, width: 799 });
  expect(lower.y).toBeGreaterThanOrEqual(grid.y + grid.height);
  expect(lower.y + lower.height).toBe(800);
});

test("in a narrow page the cell of a finding is seen whole", async ({ openWorkbench }) => {
  const workbench = await openWorkbench({ width: 350, height: 800 });
  await workbench.check();
  await workbench.item("疑似漏列一项").first().click();
  await workbench.addressLine.getByText("4772232.22").waitFor();
  // 140 by 26 pixels, twice as sharp; less the figure in it and its frame.
  await expect.poll(() => colourPixels(workbench.page.locator("[data-region=grid]"), [0xff, 0xd2, 0xcd])).toBeGreaterThan(140 * 26 * 4 * 0.6);
});

test("another language of the browser is the language of the page", async ({ browser, server }) => {
  const context = await browser.newContext({ locale: "en-US", viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.goto(`${server.origin}/index.html`);
  await page.getByText("Files are opened on this computer only").waitFor();
  await page.getByRole("button", { name: "Check this workbook", exact: true }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("en-US");
  await context.close();
});
