import fc from "fast-check";
import { expect, test } from "vitest";
import { readProfile } from "../../../../src/scoring/profile/read-profile";
import { LONGEST_LIST } from "../../../../src/scoring/profile/scoring-profile";
import { withAddedGrade } from "../../../../src/taskpane/settings/profile/added-grade";
import type { GradeLine } from "../../../../src/taskpane/settings/profile/list-line";
import { anyProfile } from "../../../scoring/profile/any-profile";

const grades = (...bounds: readonly string[]): GradeLine[] => bounds.map((from, at) => ({ name: `第${String(at)}等`, from }));
const added = (...bounds: readonly string[]) => {
  const { grades: now, row } = withAddedGrade(grades(...bounds));
  expect(now).toHaveLength(bounds.length + 1);
  expect(now[row]?.name).toBe("");
  return [now.map(({ from }) => from), row];
};

test("comes above the last one, which reaches down to 0, halfway to the one before", () => {
  expect(added("90", "80", "60", "0")).toEqual([["90", "80", "60", "30", "0"], 3]);
  expect(added("85", "0")).toEqual([["85", "43", "0"], 1]);
  expect(added("1", "0")).toEqual([["1", "0.5", "0"], 1]);
  expect(added("0")).toEqual([["50", "0"], 0]);
});

test("comes below the last one where there is room, and from nowhere it cannot know", () => {
  expect(added("90", "60")).toEqual([["90", "60", "0"], 2]);
  expect(added("90", "六十")).toEqual([["90", "六十", "0"], 2]);
  expect(added("九十", "0")).toEqual([["九十", "", "0"], 1]);
  expect(added()).toEqual([["0"], 0]);
});

test("goes together with any profile once it has a name", () => {
  fc.assert(fc.property(anyProfile, (profile) => {
    const { grades: now, row } = withAddedGrade(profile.grades);
    const named = now.map((grade, at) => (at === row ? { ...grade, name: "一个没有用过的很长很长的名称，超过二十个字的名称" } : grade));
    expect(now.length).toBeLessThanOrEqual(LONGEST_LIST);
    expect(readProfile({ ...profile, grades: named })).toHaveProperty("profile");
  }));
});
