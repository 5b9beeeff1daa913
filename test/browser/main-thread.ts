import type { Browser, Page } from "playwright-core";

/** One thing that Chromium did, as its tracing writes it; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** The part of `dur` in which the thread really ran. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly frames?: readonly { readonly url: string; readonly processId: number }[] } };
}

/** How long the main thread of a page was blocked at the most, in milliseconds. */
export interface LongestBlock {
  /** By the clock: what a person waits. On a busy machine the thread may also wait for its turn. */
  readonly elapsed: number;
  /** Of the thread itself: what the page is answerable for. */
  readonly busy: number;
}

const MILLISECOND = 1000;

/** Runs something and measures the longest task that the page's main thread had in the meantime. */
export async function longestBlock(browser: Browser, page: Page, run: () => Promise<unknown>): Promise<LongestBlock> {
  await browser.startTracing(page, { categories: ["toplevel", "disabled-by-default-devtools.timeline", "devtools.timeline"] });
  let trace: Buffer;
  try {
    await run();
  } finally {
    trace = await browser.stopTracing();
  }
  const { traceEvents } = JSON.parse(trace.toString("utf8")) as { traceEvents: readonly TraceEvent[] };
  return longestTask(traceEvents, page.url());
}

/** The longest task of the main thread of the process that shows the page. */
export function longestTask(events: readonly TraceEvent[], url: string): LongestBlock {
  const frames = events.filter(({ name }) => name === "TracingStartedInBrowser").flatMap(({ args }) => args?.data?.frames ?? []);
  const pid = frames.find((frame) => frame.url === url)?.processId;
  const main = events.find((event) => event.name === "thread_name" && event.pid === pid && event.args?.name === "CrRendererMain");
  if (main === undefined) throw new Error(`no main thread of ${url} in the trace`);
  const tasks = events.filter(({ name, ph, pid: process, tid }) => ph === "X" && process === pid && tid === main.tid && name === "RunTask");
  const most = (times: readonly number[]): number => times.reduce((longest, time) => Math.max(longest, time), 0) / MILLISECOND;
  return { elapsed: most(tasks.map(({ dur = 0 }) => dur)), busy: most(tasks.map(({ dur = 0, tdur = dur }) => tdur)) };
}
