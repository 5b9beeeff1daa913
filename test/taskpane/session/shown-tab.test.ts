import { afterEach, describe, expect, test } from "vitest";
import { referenceKey } from "../../../src/sheet/address";
import { shownTab, tabsOf } from "../../../src/taskpane/session/shown-tab";
import { checked, endSessions, result, sampleHost } from "./open-session";

afterEach(endSessions);

describe("the tab of scores", () => {
  test("is there once a self-evaluation was checked", async () => {
    const { session } = await checked(sampleHost("自评表与指标体系-2024.xlsx"));
    expect(tabsOf(session.store.get())).toEqual(["check", "recalculation", "scores"]);
    session.showTab("scores");
    expect(shownTab(session.store.get())).toBe("scores");
  });

  test("gives way to the check where there is none, or none any more", async () => {
    const { session } = await checked(sampleHost("预算执行情况-2021.xlsx"));
    session.showTab("scores");
    expect(tabsOf(session.store.get())).toEqual(["check", "recalculation"]);
    expect(shownTab(session.store.get())).toBe("check");
    expect(shownTab({ ...session.store.get(), result: null })).toBe("check");
  });

  test("can tick a change alone where all of them were ticked", async () => {
    const open = await checked();
    const [first, ...others] = result(open).digest.changes.map(({ cell }) => referenceKey(cell));
    expect(others.length).toBeGreaterThan(0);
    open.session.chooseOnly([first!]);
    expect([...open.session.store.get().plan.chosen]).toEqual([first]);
  });
});
