import { describe, expect, test } from "vitest";
import { localeOf } from "../../../../src/locales";
import { HUBEI_PROFILE } from "../../../../src/scoring/profiles/hubei";
import { SICHUAN_PROFILE } from "../../../../src/scoring/profiles/sichuan";
import { forOthers, isChosen, othersNote } from "../../../../src/taskpane/settings/profile/for-others";

const { others } = localeOf("zh-CN").pane.profile;

describe("the tick for other workbooks", () => {
  test("stands where the user's own is what is being edited, before or after", () => {
    const edited = { ...HUBEI_PROFILE, decimals: 1 };
    expect([isChosen(HUBEI_PROFILE, HUBEI_PROFILE, edited), isChosen(HUBEI_PROFILE, SICHUAN_PROFILE, structuredClone(HUBEI_PROFILE))]).toEqual([true, true]);
    expect([isChosen(null, HUBEI_PROFILE), isChosen(HUBEI_PROFILE, SICHUAN_PROFILE, edited)]).toEqual([false, false]);
  });

  test("takes the profile away from others only where it is taken away itself", () => {
    expect([forOthers(false, true), forOthers(true, true), forOthers(true, false), forOthers(false, false)]).toEqual(["use", "use", "none", "as-before"]);
  });
});

test("what others are scored by is said before it is saved", () => {
  expect(othersNote(HUBEI_PROFILE, null, "as-before", others)).toBe("它们现在用默认的“按本表权重”。");
  expect(othersNote(HUBEI_PROFILE, SICHUAN_PROFILE, "as-before", others)).toBe("它们现在用“四川”。");
  expect(othersNote(HUBEI_PROFILE, HUBEI_PROFILE, "use", others)).toBe("它们现在用“湖北”。");
  expect(othersNote(HUBEI_PROFILE, SICHUAN_PROFILE, "use", others)).toBe("保存后，它们改用“湖北”。");
  expect(othersNote(HUBEI_PROFILE, HUBEI_PROFILE, "none", others)).toBe("保存后，它们改用默认的“按本表权重”。");
});
