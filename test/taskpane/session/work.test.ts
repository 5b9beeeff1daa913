import { describe, expect, test } from "vitest";
import { HostFailure } from "../../../src/host/host-failure";
import { EngineFailure } from "../../../src/taskpane/engine/remote-engine";
import { INITIAL_STATE } from "../../../src/taskpane/session/initial-state";
import type { PaneState } from "../../../src/taskpane/session/pane-state";
import type { SessionContext } from "../../../src/taskpane/session/session-context";
import { Store } from "../../../src/taskpane/session/store";
import { Halt, Work } from "../../../src/taskpane/session/work";

function workWithStore(): { work: Work; store: Store<PaneState> } {
  const store = new Store(INITIAL_STATE);
  return { store, work: new Work({ store } as SessionContext) };
}

describe("the acts of a session", () => {
  test("run one after the other, each shown while it lasts", async () => {
    const { work, store } = workWithStore();
    const told: string[] = [];
    store.subscribe(() => told.push(store.get().activity?.kind ?? "-"));
    const first = work.run("checking", () => new Promise((resolve) => setTimeout(resolve, 5)));
    await Promise.all([first, work.run("applying", () => Promise.resolve())]);
    expect(told).toEqual(["checking", "-", "applying", "-"]);
  });

  test("are long only after some time", async () => {
    const { work, store } = workWithStore();
    let isLong: boolean | undefined;
    await work.run("checking", async () => {
      expect(store.get().activity?.isLong).toBe(false);
      await new Promise((resolve) => setTimeout(resolve, 350));
      isLong = store.get().activity?.isLong;
    });
    expect(isLong).toBe(true);
  });

  test.each([
    [new HostFailure("cell-edit"), { code: "cell-edit", workbook: "untouched" }],
    [new HostFailure("unexpected", "unknown", "it"), { code: "unexpected", workbook: "unknown", detail: "it" }],
    [new EngineFailure("boom"), { code: "engine", workbook: "unknown" }],
    [new Halt({ code: "refused", workbook: "untouched", refusals: [{ code: "protected", sheet: "表" }], detail: "" }), { code: "refused", refusals: [{ code: "protected", sheet: "表" }] }],
  ])("what fails becomes a problem: %s", async (error, expected) => {
    const { work, store } = workWithStore();
    await work.run("applying", () => Promise.reject(error));
    expect(store.get().problem).toMatchObject({ during: "applying", canRetry: true, ...expected });
    expect(store.get().activity).toBeNull();
  });

  test("a failure does not keep the next act from running, and can be retried", async () => {
    const { work, store } = workWithStore();
    let tries = 0;
    const act = () => (++tries < 2 ? Promise.reject(new HostFailure("no-answer")) : Promise.resolve());
    await work.run("checking", act);
    await work.runQuietly("selecting", () => Promise.resolve());
    expect(store.get().problem?.code).toBe("no-answer");
    await work.retry();
    expect([tries, store.get().problem]).toEqual([2, null]);
    await work.retry();
    expect(tries).toBe(2);
  });
});
