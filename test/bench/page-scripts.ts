import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";

/** The scripts that a page names. */
export function scriptsOf(page: string): string[] {
  return [...readFileSync(page, "utf8").matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].flatMap(([, file]) => file ?? []);
}

/** The scripts that were there when the first words were painted: those that the page names, and what they imported before they drew, such as a language. */
export function scriptsBeforePaint(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const paint = await new Promise<number>((resolve) => {
      new PerformanceObserver((list) => {
        for (const { name, startTime } of list.getEntries()) if (name === "first-contentful-paint") resolve(startTime);
      }).observe({ type: "paint", buffered: true });
    });
    const files = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    return files.filter(({ initiatorType, responseEnd }) => initiatorType === "script" && responseEnd <= paint).map(({ name }) => new URL(name).pathname.slice(1));
  });
}

/** The size of files as a server sends them. */
export function zippedSize(folder: string, files: readonly string[]): string {
  return `${(files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length, 0) / 1000).toFixed(1)} kB`;
}
