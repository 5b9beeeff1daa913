import fc from "fast-check";
import { expect, test } from "vitest";
import type { SheetWeight } from "../../../../src/articulation/evaluation/sheet-weights";
import { decimal } from "../../../../src/number/decimal";
import { readProfile } from "../../../../src/scoring/profile/read-profile";
import type { FirstLevel } from "../../../../src/scoring/profile/scoring-profile";
import { withAddedWeight } from "../../../../src/taskpane/settings/profile/added-weight";
import { anyProfile } from "../../../scoring/profile/any-profile";

const line = (points: string, ...levels: FirstLevel[]) => ({ levels, points });
const onSheet = (...levels: FirstLevel[]): SheetWeight => ({ levels, label: "", points: decimal(10), cells: [] });
const last = (weights: readonly { levels: FirstLevel[]; points: string }[], ...sheet: SheetWeight[]) => withAddedWeight(weights, sheet)?.at(-1);

test("is for the next first level, with the points that are left", () => {
  expect(last([line("20", "execution"), line("40", "output")])).toEqual(line("40", "benefit"));
  expect(last([line("20", "execution"), line("40", "output"), line("40", "benefit")])).toEqual(line("0", "satisfaction"));
  expect(last([line("12.5", "execution"), line("四十", "output")])).toEqual(line("87.5", "benefit"));
  expect(last([line("60", "execution"), line("60", "output")])).toEqual(line("0", "benefit"));
});

test("cost comes last, unless the sheet has it", () => {
  const all = [line("10", "execution"), line("50", "output")];
  expect(last(all, onSheet("output"), onSheet("cost"))?.levels).toEqual(["cost"]);
  expect(last(all, onSheet("benefit", "satisfaction"))?.levels).toEqual(["benefit", "satisfaction"]);
  expect(last([...all, line("30", "benefit", "satisfaction")])?.levels).toEqual(["cost"]);
});

test("there is none once every first level has its line", () => {
  expect(withAddedWeight([line("10", "execution"), line("90", "cost", "output", "benefit", "satisfaction")], [onSheet("output")])).toBeNull();
});

test("goes together with any profile that lacks a first level", () => {
  fc.assert(fc.property(anyProfile, (profile) => {
    const added = profile.weights === "sheet" ? null : withAddedWeight(profile.weights, []);
    if (added) expect(readProfile({ ...profile, weights: added })).toHaveProperty("profile");
  }));
});
