import { expect } from "vitest";
import { EXECUTION, PLANTED, sample, test } from "./pane-test";
import type { Pane } from "./pane";

/** What stands out to the right of the page or is cut off there, by its text. */
const clipped = (pane: Pane): Promise<string[]> =>
  pane.page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const wide = [...document.querySelectorAll<HTMLElement>("body *")].filter((element) => {
      const { left, right, width: own } = element.getBoundingClientRect();
      // What only screen readers see may stand anywhere.
      return own > 1 && (right > width + 0.5 || left < -0.5);
    });
    return wide.map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`);
  });

/** Every view that a person meets on the way through a check. */
async function throughTheViews(pane: Pane, look: (view: string) => Promise<void>): Promise<void> {
  await pane.page.getByText(/已认出/).waitFor();
  await look("first view");
  await pane.check();
  await look("results");
  await pane.page.locator("[data-item]").first().click();
  await pane.page.getByRole("table").first().waitFor();
  await look("a finding");
  await pane.tab(/^重算/).click();
  await pane.page.getByText(/^可重算|^所有应算的格都已正确|^现在没有可以写入的格/).first().waitFor();
  await look("recalculation");
}

for (const width of [350, 320, 270]) {
  test(`${String(width)} px: nothing is clipped and nothing scrolls sideways`, async ({ openPane }) => {
    for (const name of [EXECUTION, PLANTED]) {
      const pane = await openPane({ workbook: await sample(name), width, height: 700 });
      await throughTheViews(pane, async (view) => {
        expect(await clipped(pane), `${name}, ${view}`).toEqual([]);
        expect(await pane.page.evaluate(() => document.documentElement.scrollWidth), `${name}, ${view}`).toBeLessThanOrEqual(width);
      });
    }
  });
}

test("350 × 378: two findings and the stepper are in sight", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(EXECUTION), height: 378 });
  await pane.button("检查本工作簿").click();
  await pane.button("下一条").waitFor();
  const bottom = (await pane.button("下一条").boundingBox())!;
  expect(bottom.y + bottom.height).toBeLessThanOrEqual(378);
  const findings = await pane.page.locator("[data-item]").evaluateAll((elements, limit) => elements.filter((element) => element.getBoundingClientRect().bottom <= limit).length, bottom.y);
  expect(findings).toBeGreaterThanOrEqual(2);
});

test("nothing smaller than 24 × 24 px is to be hit outside of running text", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(PLANTED) });
  await throughTheViews(pane, async (view) => {
    const small = await pane.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("button, [role=tab], select, input[type=checkbox], input[type=radio]")]
        .filter((element) => {
          const { width, height } = element.getBoundingClientRect();
          // An address is a word of its line.
          const isInText = getComputedStyle(element).display === "inline" || element.getAttribute("aria-label")?.endsWith("选中单元格") === true;
          return width > 0 && !isInText && (width < 24 || height < 24);
        })
        .map((element) => element.getAttribute("aria-label") ?? element.textContent));
    expect(small, view).toEqual([]);
  });
});
