import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const STANDARD = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
/** Fluent's focus sentinels: hidden from assistive technology and still focusable, on purpose. */
const NOT_OURS = ["[data-tabster-dummy]"];

/** What axe finds against WCAG 2.0 to 2.2, levels A and AA, on the page as it stands: rule, place, what is wrong. */
export async function violationsOn(page: Page): Promise<string[]> {
  // Evaluated by the debugger, so the page's own rules about scripts need no exception.
  await page.evaluate(source);
  return page.evaluate(async ({ tags, exclude }) => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await run({ exclude }, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary ?? ""}`));
  }, { tags: STANDARD, exclude: NOT_OURS });
}
