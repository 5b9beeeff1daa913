import { expect } from "vitest";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { referenceOf } from "../../contract/contract-cells";
import { readSample } from "../../golden/sample-workbooks";
import { cellPlace } from "./cell-place";
import { cellIn, changedCells } from "./downloaded";
import { sampleBytes } from "./grid-test";
import { paste } from "./paste";
import type { WorkbenchPage } from "./workbench-page";
import { test } from "./workbench-test";

const SAMPLE = "差错示例";
const FROM = "收支总表!D4";
const MOVED = 4772232.22;

/** Checked, with the cell selected that a finding suspects. */
async function atFinding(workbench: WorkbenchPage): Promise<void> {
  await workbench.check();
  await workbench.item("疑似漏列一项").first().click();
  await workbench.addressLine.getByText(String(MOVED)).waitFor();
}

/** The figure has left its cell: both cells are told, the table is checked anew, and the file has it so; then all of it is taken back. */
async function hasMoved(workbench: WorkbenchPage, to: string): Promise<void> {
  await workbench.text("已改动 2 格").waitFor();
  await workbench.item("分项有数，合计未填").first().waitFor();
  const moved = await readWorkbook((await workbench.download()).bytes);
  expect(changedCells(await readSample(SAMPLE), moved)).toEqual([FROM, to].map((cell) => cell.replace("!", " ")));
  expect([cellIn(moved, referenceOf(FROM))?.value ?? null, cellIn(moved, referenceOf(to))?.value]).toEqual([null, MOVED]);
  // The button has the keyboard.
  await workbench.page.keyboard.press("F6");
  await workbench.page.keyboard.press("Control+z");
  await workbench.text("未改动").waitFor();
  expect(cellIn(await readWorkbook((await workbench.download()).bytes), referenceOf(FROM))?.value).toBe(MOVED);
}

test("a figure that is cut and put elsewhere is checked again, is so in the download, and can be taken back", async ({ openWorkbench }) => {
  const workbench = await openWorkbench();
  const { page } = workbench;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await atFinding(workbench);
  await workbench.button("打开").focus();
  await page.keyboard.press("F6");
  await page.keyboard.press("Control+x");
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe("4,772,232.22");
  for (let press = 0; press < 2; press++) await page.keyboard.press("ArrowRight");
  await workbench.addressLine.getByText("F4").waitFor();
  await paste(page);
  await hasMoved(workbench, "收支总表!F4");
});

test("a figure that is dragged elsewhere by the rim of its cell is checked again, is so in the download, and can be taken back", async ({ openWorkbench }) => {
  const workbench = await openWorkbench();
  const { page } = workbench;
  await atFinding(workbench);
  const below = "收支总表!D20";
  const box = (await page.locator("[data-region=grid]").boundingBox())!;
  const [from, to] = await Promise.all([FROM, below].map((cell) => cellPlace(sampleBytes(SAMPLE), referenceOf(cell))));
  const x = box.x + from!.left + from!.width / 2;
  await page.mouse.move(x, box.y + from!.top + from!.height);
  await page.mouse.down();
  await page.mouse.move(x, box.y + to!.top - 30, { steps: 5 });
  await page.mouse.move(x, box.y + to!.top + to!.height / 2, { steps: 5 });
  await page.mouse.up();
  await hasMoved(workbench, below);
});
