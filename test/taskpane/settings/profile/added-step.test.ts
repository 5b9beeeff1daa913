import fc from "fast-check";
import { expect, test } from "vitest";
import { readProfile } from "../../../../src/scoring/profile/read-profile";
import { USUAL_RULES } from "../../../../src/scoring/profiles/usual-rules";
import { withAddedStep } from "../../../../src/taskpane/settings/profile/added-step";
import { anyProfile } from "../../../scoring/profile/any-profile";

const last = (...steps: readonly (readonly [within: string, share: string])[]) => withAddedStep(steps.map(([within, share]) => ({ within, share }))).at(-1);

test("begins as the national form of 2017, and goes on as that does", () => {
  expect(withAddedStep([])).toEqual([USUAL_RULES.tolerance[0]]);
  expect(last(["10", "1"], ["15", "0.6"])).toEqual(USUAL_RULES.tolerance[2]);
});

test("is wider than the last and for fewer points, never for none", () => {
  expect(last(["10", "1"])).toEqual({ within: "20", share: "0.5" });
  expect(last(["10", "1"], ["15", "0.6"], ["20", "0.2"])).toEqual({ within: "25", share: "0.1" });
  expect(last(["2.5", "1"], ["4", "0.75"])).toEqual({ within: "5.5", share: "0.5" });
});

test("leaves open what cannot be said", () => {
  expect(last(["十", "1"])).toEqual({ within: "", share: "0.5" });
  expect(last(["十", "1"], ["15", ""])).toEqual({ within: "30", share: "" });
});

test("goes together with any profile whose last step gives points", () => {
  fc.assert(fc.property(anyProfile.filter(({ tolerance }) => tolerance.at(-1)?.share !== "0"), (profile) => {
    expect(readProfile({ ...profile, tolerance: withAddedStep(profile.tolerance) })).toHaveProperty("profile");
  }));
});
