import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const STANDARD = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
/** Fluent's focus sentinels: hidden from assistive technology and still focusable, on purpose. */
const NOT_OURS = ["[data-tabster-dummy]"];

/** So high that nothing of a view is scrolled half out of sight. */
const ALL_IN_SIGHT = 4000;
const LOWEST = 480;

async function run(page: Page, options: axe.RunOptions): Promise<string[]> {
  return page.evaluate(async ({ given, exclude }) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({ exclude }, { ...given, resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary ?? ""}`));
  }, { given: options, exclude: NOT_OURS });
}

/** What axe finds against WCAG 2.0 to 2.2, levels A and AA, on the page as it stands: rule, place, what is wrong. */
export async function violationsOn(page: Page): Promise<string[]> {
  // Evaluated by the debugger, so the page's own rules about scripts need no exception.
  await page.evaluate(source);
  // Where the system chooses the colours, those of the page are not what is seen.
  const isForced = await page.evaluate(() => matchMedia("(forced-colors: active)").matches);
  const rules = { "target-size": { enabled: false }, "color-contrast": { enabled: !isForced } };
  const found = await run(page, { runOnly: { type: "tag", values: STANDARD }, rules });
  return [...found, ...(await smallTargets(page))];
}

/**
 * A target that is scrolled half out of sight is not small: sizes are looked at with all in sight. Nor is one that an open
 * menu lies over. Not at heights that have a layout of their own, which would not be the one that is looked at.
 */
async function smallTargets(page: Page): Promise<string[]> {
  const size = page.viewportSize();
  if (size === null) throw new Error("a page without a viewport");
  if (size.height < LOWEST) return [];
  await page.setViewportSize({ ...size, height: ALL_IN_SIGHT });
  try {
    const found = await run(page, { runOnly: { type: "rule", values: ["target-size"] } });
    return found.filter((violation) => !violation.includes("partially obscured"));
  } finally {
    await page.setViewportSize(size);
  }
}
