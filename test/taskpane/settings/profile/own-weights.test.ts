import { expect, test } from "vitest";
import { decimal } from "../../../../src/number/decimal";
import { readProfile } from "../../../../src/scoring/profile/read-profile";
import { GENERAL_PROFILE } from "../../../../src/scoring/profiles/general";
import { ownWeights } from "../../../../src/taskpane/settings/profile/own-weights";

test("begin as the sheet states them", () => {
  expect(ownWeights([
    { levels: ["execution"], label: "年度资金总额", points: decimal(100, 1), cells: [] },
    { levels: ["benefit", "satisfaction"], label: "效益指标（含满意度）", points: decimal(405, 1), cells: [] },
  ])).toEqual([{ levels: ["execution"], points: "10" }, { levels: ["benefit", "satisfaction"], points: "40.5" }]);
});

test("begin as usual where no sheet states any", () => {
  const weights = ownWeights([]);
  expect(weights).toHaveLength(4);
  expect(readProfile({ ...GENERAL_PROFILE, weights })).toHaveProperty("profile");
});
