import { expect, test } from "vitest";
import { HUBEI_PROFILE } from "../../../../src/scoring/profiles/hubei";
import { editedProfile, isShipped, OWN, withZeroBelow } from "../../../../src/taskpane/settings/profile/edited-profile";

const named = (name: string) => `${name}*`;

test("a profile that comes along is changed in a copy, once", () => {
  const copy = editedProfile(HUBEI_PROFILE, { reverse: "linear" }, named);
  expect(copy).toEqual({ ...HUBEI_PROFILE, id: OWN, name: "湖北*", reverse: "linear" });
  expect([isShipped(HUBEI_PROFILE), isShipped(copy), isShipped({ ...HUBEI_PROFILE, reverse: "linear" })]).toEqual([true, false, false]);
  expect(editedProfile(copy, { late: "zero" }, named).name).toBe("湖北*");
  expect(editedProfile(HUBEI_PROFILE, { name: "本局" }, named).name).toBe("本局");
});

test("a threshold comes and goes", () => {
  expect(withZeroBelow(HUBEI_PROFILE, "0.6")).toEqual({ ...HUBEI_PROFILE, zeroBelowRatio: "0.6" });
  expect(withZeroBelow({ ...HUBEI_PROFILE, zeroBelowRatio: "0.6" }, " ")).toEqual(HUBEI_PROFILE);
});
