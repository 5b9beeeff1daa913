import { expect } from "vitest";
import { ExcelHost } from "../office-host/excel-host";
import { browserTest } from "./browser-test";
import { longestBlock, longestTask } from "./main-thread";

const test = browserTest({ folders: {}, pages: { "/page.html": '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><link rel="icon" href="data:,"></head><body>勾稽</body></html>' } });

test("the longest block is that of the page's own main thread", async ({ browser, open }) => {
  const { page } = await open(new ExcelHost(), "/page.html");
  const { elapsed, busy } = await longestBlock(browser, page, () =>
    page.evaluate(() => {
      const end = performance.now() + 200;
      while (performance.now() < end);
    }));
  expect(elapsed).toBeGreaterThanOrEqual(200);
  expect(busy).toBeLessThanOrEqual(elapsed);
});

test("tasks of other threads and other pages do not count", () => {
  const thread = (pid: number, tid: number, name: string) => ({ name: "thread_name", ph: "M", pid, tid, ts: 0, args: { name } });
  const task = (pid: number, tid: number, dur: number, tdur: number) => ({ name: "RunTask", ph: "X", pid, tid, ts: 0, dur, tdur });
  const started = { name: "TracingStartedInBrowser", ph: "I", pid: 1, tid: 1, ts: 0, args: { data: { frames: [{ url: "about:blank", processId: 8 }, { url: "pane", processId: 7 }] } } };
  const events = [started, thread(7, 1, "CrRendererMain"), thread(7, 2, "DedicatedWorker thread"), task(7, 1, 9000, 4000), task(7, 1, 5000, 5000), task(7, 2, 80_000, 80_000), task(8, 1, 70_000, 70_000)];
  expect(longestTask(events, "pane")).toEqual({ elapsed: 9, busy: 5 });
  expect(() => longestTask(events, "elsewhere")).toThrow("elsewhere");
});
