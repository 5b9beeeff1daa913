import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect } from "vitest";
import { violationsOn } from "./accessibility";
import { drawsChinese } from "./chinese-glyphs";
import { watch } from "./open-page";
import { EXECUTION, sample, test } from "./pane-test";

const pages = readdirSync(fileURLToPath(new URL("../../assets/guide/zh-CN/", import.meta.url))).map((file) => file.replace(/\.md$/, ".html"));

test("the pane opens the guide in its language beside itself, before and after the check", async ({ openPane }) => {
  for (const [locale, words, title] of [["zh-CN", "使用说明", "勾稽 使用说明"], ["en-US", "Guide", "Gouji: guide"]] as const) {
    const pane = await openPane({ workbook: await sample(EXECUTION), locale });
    const link = pane.page.getByRole("link", { name: words, exact: true });
    const [opened] = await Promise.all([pane.page.waitForEvent("popup"), link.click()]);
    await opened.getByRole("heading", { name: title, exact: true }).waitFor();
    expect(new URL(opened.url()).pathname).toBe(`/guide/${locale}/index.html`);
    await opened.close();
  }
  const pane = await openPane({ workbook: await sample(EXECUTION) });
  await pane.check();
  await pane.button("更多").click();
  const item = pane.page.getByRole("menuitem", { name: "使用说明", exact: true });
  expect(await item.getAttribute("href")).toBe("guide/zh-CN/index.html");
});

describe.each(["zh-CN", "en-US"])("the pages of the guide in %s", (language) => {
  test("load nothing from elsewhere, show every picture, and lead only to what is there", async ({ browser, server }) => {
    const context = await browser.newContext({ viewport: { width: 900, height: 700 } });
    const page = await context.newPage();
    const complaints = await watch(page, server.origin);
    const wanted = new Set<string>();
    const there = new Set<string>();
    let pictures = 0;
    for (const name of pages) {
      await page.goto(`${server.origin}/guide/${language}/${name}`);
      expect(await page.locator("html").getAttribute("lang")).toBe(language);
      const { links, ids, sizes } = await page.evaluate(() => ({
        links: [...document.links].map(({ href }) => href),
        ids: [...document.querySelectorAll("[id]")].map(({ id }) => id),
        sizes: [...document.images].map(({ complete, naturalWidth }) => (complete ? naturalWidth : 0)),
      }));
      expect(sizes.every((width) => width > 0), name).toBe(true);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), name).toBe(true);
      pictures += sizes.length;
      for (const link of links) wanted.add(link);
      for (const id of ["", ...ids]) there.add(`${server.origin}/guide/${language}/${name}${id === "" ? "" : `#${id}`}`);
      expect(await violationsOn(page), name).toEqual([]);
    }
    expect(await drawsChinese(page)).toBe(true);
    expect(pictures).toBeGreaterThan(20);
    const other = language === "zh-CN" ? "en-US" : "zh-CN";
    const twins = pages.map((name) => `${server.origin}/guide/${other}/${name}`);
    for (const twin of twins) expect((await page.request.get(twin)).ok(), twin).toBe(true);
    expect([...wanted].filter((link) => !there.has(link) && !twins.includes(link))).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
