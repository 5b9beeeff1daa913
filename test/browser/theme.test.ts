import { expect } from "vitest";
import type { Pane } from "./pane";
import { EXECUTION, sample, test } from "./pane-test";

const DARK = { bodyBackgroundColor: "#262626", bodyForegroundColor: "#FFFFFF", controlBackgroundColor: "#3B3A39", controlForegroundColor: "#FFFFFF" };
const LIGHT = { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#000000", controlBackgroundColor: "#F0F0F0", controlForegroundColor: "#000000" };

/** How light the ground below the first view is, from 0 to 255. */
async function lightness(pane: Pane): Promise<number> {
  await pane.button("检查本工作簿").waitFor();
  return pane.page.evaluate(() => {
    let element: Element | null = document.elementFromPoint(10, 300);
    while (element !== null && getComputedStyle(element).backgroundColor === "rgba(0, 0, 0, 0)") element = element.parentElement;
    const [red = 0, green = 0, blue = 0] = (getComputedStyle(element ?? document.body).backgroundColor.match(/\d+/g) ?? []).map(Number);
    return (red + green + blue) / 3;
  });
}

test("the pane is dark where Office is, whatever the system says, and the other way round", async ({ openPane }) => {
  expect(await lightness(await openPane({ workbook: await sample(EXECUTION), theme: DARK, colorScheme: "light" }))).toBeLessThan(80);
  expect(await lightness(await openPane({ workbook: await sample(EXECUTION), theme: LIGHT, colorScheme: "dark" }))).toBeGreaterThan(200);
});

test("where Office says nothing, the system decides", async ({ openPane }) => {
  expect(await lightness(await openPane({ workbook: await sample(EXECUTION), colorScheme: "dark" }))).toBeLessThan(80);
});
