import { expect } from "vitest";
import { SAMPLES } from "../../../src/workbench/shell/samples";
import { parseAddress, parseRange, type CellRange } from "../../../src/sheet/address";
import { sampleNames } from "../../golden/sample-workbooks";
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

for (const sample of SAMPLES) {
  test(`${sample}: checked, and clicked through every finding; the grid follows`, async ({ openWorkbench }) => {
    const workbench = await openWorkbench();
    if (sample !== SAMPLES[0]) await workbench.openSample(sample);
    await workbench.check();
    const toDo = Number(/\d+/.exec((await workbench.page.getByText(/^待处理 \d+ 条$/).innerText()))?.[0]);
    expect(toDo).toBeGreaterThan(0);
    for (let step = 1; step <= toDo; step++) {
      await workbench.button("下一条").click();
      await workbench.text(`第 ${String(step)} 条，共 ${String(toDo)} 条`).waitFor();
      const item = workbench.page.locator("[data-item][aria-expanded=true]");
      await item.waitFor();
      const address = /^[A-Z]+\d+/.exec(await workbench.addressLine.innerText())?.[0] ?? "";
      expect(placesIn(await item.locator("xpath=../..").innerText()).some((place) => isIn(address, place)), `${String(step)}: ${address}, ${await item.innerText()}`).toBe(true);
    }
  });
}
