import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../../src/settings/settings";
import type { EngineSettings } from "../../../src/taskpane/engine/engine";
import type { FromEngine, ToEngine } from "../../../src/taskpane/engine/messages";
import { readSample } from "../../golden/sample-workbooks";
import { inProcessEngine } from "./in-process-engine";
import { EngineFailure, RemoteEngine, type EngineThread } from "../../../src/taskpane/engine/remote-engine";

const SETTINGS: EngineSettings = { ...DEFAULT_SETTINGS, choices: [] };

/** A thread whose answers the test gives by hand. */
class ThreadByHand implements EngineThread {
  readonly sent: ToEngine[] = [];
  isEnded = false;
  #say: (message: FromEngine) => void = () => undefined;
  #breakDown: (detail: string) => void = () => undefined;

  post(message: ToEngine): void {
    this.sent.push(message);
  }

  listen(onMessage: (message: FromEngine) => void, onBreakdown: (detail: string) => void): void {
    this.#say = onMessage;
    this.#breakDown = onBreakdown;
  }

  end(): void {
    this.isEnded = true;
  }

  say(message: FromEngine): void {
    this.#say(message);
  }

  breakDown(detail: string): void {
    this.#breakDown(detail);
  }

  /** The ids of the calls that have arrived, once `count` have. */
  async calls(count: number): Promise<number[]> {
    for (;;) {
      const ids = this.sent.flatMap((message) => (message.kind === "call" ? [message.id] : []));
      if (ids.length >= count) return ids;
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }
}

const sheet = (name: string) => ({ name, visibility: "visible" as const, isProtected: false, rows: [[{ value: 1, format: "General" }]] });
const content = (...names: string[]) => ({ sheets: names.map(sheet), unread: [] });

describe("an engine in another thread", () => {
  test("gets the sheets of a call before the call, and those of two calls unmingled", async () => {
    const thread = new ThreadByHand();
    const engine = new RemoteEngine(thread);
    const first = engine.recognize(content("甲", "乙"));
    const second = engine.check(content("丙"), SETTINGS);
    const [one = 0, two = 0] = await thread.calls(2);
    expect(thread.sent.map((message) => (message.kind === "portion" ? message.sheet.name : message.kind))).toEqual(["甲", "乙", "call", "丙", "call"]);
    thread.say({ kind: "answer", id: two, value: { of: 2 } as never });
    thread.say({ kind: "answer", id: one, value: { of: 1 } as never });
    expect([await first, await second]).toEqual([{ of: 1 }, { of: 2 }]);
  });

  test("tells how far it is, and hears that it shall stop", async () => {
    const thread = new ThreadByHand();
    const stop = new AbortController();
    const told: number[] = [];
    const answer = new RemoteEngine(thread).check(content("甲"), SETTINGS, { signal: stop.signal, onProgress: ({ sheets }) => told.push(sheets) });
    const [id = 0] = await thread.calls(1);
    thread.say({ kind: "progress", id, progress: { sheets: 1, ofSheets: 3 } });
    stop.abort();
    expect(thread.sent.at(-1)).toEqual({ kind: "stop", id });
    thread.say({ kind: "answer", id, value: null });
    await answer;
    expect(told).toEqual([1]);
  });

  test("a call that is stopped while its sheets go over is stopped as soon as it is made", async () => {
    const thread = new ThreadByHand();
    const stop = new AbortController();
    void new RemoteEngine(thread).check(content("甲"), SETTINGS, { signal: stop.signal });
    stop.abort();
    const [id = 0] = await thread.calls(1);
    expect(thread.sent.slice(-2)).toMatchObject([{ kind: "call", id }, { kind: "stop", id }]);
  });

  test("a mistake of the engine fails the one call, a breakdown all calls, also those to come", async () => {
    const thread = new ThreadByHand();
    const engine = new RemoteEngine(thread);
    const [mistaken, waiting] = [engine.recognize(content("甲")), engine.recognize(content("乙"))];
    const [id = 0] = await thread.calls(2);
    thread.say({ kind: "failure", id, detail: "boom" });
    await expect(mistaken).rejects.toThrow(new EngineFailure("boom"));
    thread.breakDown("out of memory");
    await expect(waiting).rejects.toThrow(new EngineFailure("out of memory"));
    await expect(engine.outlook([])).rejects.toThrow(new EngineFailure("out of memory"));
  });

  test("looks at one sheet by itself, and still knows the workbook as it was checked", async () => {
    const engine = inProcessEngine();
    const workbook = await readSample("预算执行情况-2021");
    const whole = await engine.check(workbook, SETTINGS);
    const [sheet] = workbook.sheets;
    const alone = await engine.glance(sheet!, SETTINGS);
    expect(alone.sheets.map(({ name }) => name)).toEqual([sheet?.name]);
    expect(alone.findings.length).toBeGreaterThan(0);
    expect(await engine.recheck(workbook.sheets, SETTINGS)).toBeNull();
    expect(whole.sheets.length).toBeGreaterThan(1);
  });

  test("can be given up", async () => {
    const thread = new ThreadByHand();
    const engine = new RemoteEngine(thread);
    const waiting = engine.recognize(content("甲"));
    await thread.calls(1);
    engine.dispose();
    await expect(waiting).rejects.toBeInstanceOf(EngineFailure);
    expect(thread.isEnded).toBe(true);
  });
});
