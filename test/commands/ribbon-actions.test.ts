import { describe, expect, test } from "vitest";
import { RIBBON_ACTIONS, ribbonAction, type RibbonAction } from "../../src/commands/ribbon-actions";
import { INITIAL_STATE } from "../../src/taskpane/session/initial-state";
import type { CheckResult, PaneState } from "../../src/taskpane/session/pane-state";
import { Store } from "../../src/taskpane/session/store";

/** What a press does, in order; the pane that comes into view is among it. */
async function pressed(action: RibbonAction, state: Partial<PaneState> = {}): Promise<string[]> {
  const did: string[] = [];
  const act = (name: string) => () => {
    did.push(name);
    return Promise.resolve();
  };
  const session = {
    store: new Store<PaneState>({ ...INITIAL_STATE, ...state }),
    check: act("check"), recalculate: act("recalculate"), clearMarks: act("clearMarks"),
    step: (by: number) => void did.push(`step ${String(by)}`),
    showTab: (tab: string) => void did.push(`tab ${tab}`),
  };
  await ribbonAction(action, session, act("pane"))();
  return did;
}

const PROBLEM = { problem: { code: "cell-edit" } as PaneState["problem"] };

describe("the buttons of the ribbon", () => {
  test("a check opens the pane on what was found, or on that nothing was", async () => {
    expect(await pressed("check")).toEqual(["check", "tab check", "pane"]);
  });

  test("one click recalculates; the session shows the pane itself", async () => {
    expect(await pressed("recalculate")).toEqual(["recalculate"]);
  });

  test("next goes on without the pane, and checks first where nothing was checked", async () => {
    expect(await pressed("next", { result: {} as CheckResult })).toEqual(["step 1"]);
    expect(await pressed("next")).toEqual(["check", "step 1"]);
  });

  test("clearing needs no pane", async () => {
    expect(await pressed("clearMarks")).toEqual(["clearMarks"]);
  });

  test.each(RIBBON_ACTIONS)("%s: what failed is said in the pane, never in a dialog", async (action) => {
    expect((await pressed(action, PROBLEM)).at(-1)).toBe("pane");
  });
});
