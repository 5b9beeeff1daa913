import { expect } from "vitest";
import { SAMPLES } from "../../../src/workbench/shell/samples";
import { parseAddress, parseRange, type CellRange } from "../../../src/sheet/address";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { readSample, sampleNames } from "../../golden/sample-workbooks";
import { sheetsAsCsv } from "../../xlsx/libreoffice";
import { changedCells, checkedOnCommandLine, foreignChanges } from "./downloaded";
import { sampleBytes } from "./grid-test";
import type { WorkbenchPage } from "./workbench-page";
import { test } from "./workbench-test";

const placesIn = (text: string): CellRange[] => [...text.matchAll(/[A-Z]{1,3}\d{1,4}(?::[A-Z]{1,3}\d{1,4})?/g)].flatMap(([place]) => parseRange(place) ?? []);

function isIn(address: string, { top, left, bottom, right }: CellRange): boolean {
  const cell = parseAddress(address);
  return cell !== undefined && cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column <= right;
}

test("every sample is offered, with what it shows", async ({ openWorkbench }) => {
  const { page, button } = await openWorkbench().then((workbench) => ({ page: workbench.page, button: workbench.button.bind(workbench) }));
  await button("示例").click();
  const items = page.getByRole("menuitem");
  await items.first().waitFor();
  expect([...SAMPLES].sort()).toEqual([...sampleNames].sort());
  const texts = await items.allInnerTexts();
  expect(texts.map((text) => text.split("\n").length)).toEqual(SAMPLES.map(() => 2));
});

/** Goes to every finding; the grid must follow each time. Answers how many there are. */
async function clickThrough(workbench: WorkbenchPage): Promise<number> {
  const toDo = Number(/\d+/.exec((await workbench.page.getByText(/^待处理 \d+ 条$/).innerText()))?.[0]);
  for (let step = 1; step <= toDo; step++) {
    await workbench.button("下一条").click();
    await workbench.text(`第 ${String(step)} 条，共 ${String(toDo)} 条`).waitFor();
    const item = workbench.page.locator("[data-item][aria-expanded=true]");
    await item.waitFor();
    const address = /^[A-Z]+\d+/.exec(await workbench.addressLine.innerText())?.[0] ?? "";
    expect(placesIn(await item.locator("xpath=../..").innerText()).some((place) => isIn(address, place)), `${String(step)}: ${address}, ${await item.innerText()}`).toBe(true);
  }
  return toDo;
}

/** Applies what is to recalculate, takes it back, applies it again. Answers how many cells there are, none included. */
async function recalculateTwice(workbench: WorkbenchPage): Promise<number> {
  const tab = workbench.page.getByRole("tab", { name: /^重算/ });
  await tab.click();
  const cells = Number(/\d+/.exec(await tab.innerText())?.[0] ?? 0);
  if (cells === 0) {
    await workbench.page.getByText(/^(?:所有应算的格都已正确|现在没有可以写入的格)$/).waitFor();
    return 0;
  }
  const changed = workbench.text(`已改动 ${String(cells)} 格`);
  await workbench.button(`应用 ${String(cells)} 格`).click();
  await changed.waitFor();
  await workbench.button("撤销").first().click();
  await workbench.text("未改动").waitFor();
  await workbench.button(`应用 ${String(cells)} 格`).click();
  await changed.waitFor();
  return cells;
}

/** Types over the selected cell, takes it back with the keyboard and makes it again. */
async function typeTwice(workbench: WorkbenchPage): Promise<void> {
  const { page } = workbench;
  await workbench.button("打开").focus();
  await page.keyboard.press("F6");
  await page.keyboard.type("31415.92");
  await page.keyboard.press("Enter");
  await workbench.text("已改动 1 格").waitFor();
  await page.keyboard.press("Control+z");
  await workbench.text("未改动").waitFor();
  await page.keyboard.press("Control+y");
  await workbench.text("已改动 1 格").waitFor();
}

for (const sample of SAMPLES) {
  test(`${sample}: checked, clicked through, recalculated, undone, downloaded, and reopened by the command line and by LibreOffice`, async ({ openWorkbench }) => {
    const workbench = await openWorkbench();
    if (sample !== SAMPLES[0]) await workbench.openSample(sample);
    await workbench.check();
    expect(await clickThrough(workbench)).toBeGreaterThan(0);
    const recalculated = await recalculateTwice(workbench);
    if (recalculated === 0) await typeTwice(workbench);
    const { name, bytes } = await workbench.download();
    expect(name).toBe(`${sample}-已核对.xlsx`);
    const [before, after] = [await readSample(sample), await readWorkbook(bytes)];
    expect(changedCells(before, after).length).toBe(recalculated || 1);
    expect(foreignChanges(sampleBytes(sample), bytes)).toEqual([]);
    const { status, error, findings } = await checkedOnCommandLine(bytes);
    expect([status, error]).toEqual([1, null]);
    expect(findings.length).toBeGreaterThan(0);
    expect(Object.keys(await sheetsAsCsv(bytes)).sort()).toEqual(after.sheets.map((sheet) => sheet.name).sort());
  });
}
