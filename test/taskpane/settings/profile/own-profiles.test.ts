import { expect, test } from "vitest";
import { HUBEI_PROFILE } from "../../../../src/scoring/profiles/hubei";
import { SICHUAN_PROFILE } from "../../../../src/scoring/profiles/sichuan";
import { ownProfiles } from "../../../../src/taskpane/settings/profile/own-profiles";

test("those that come along are not among them; of one name the one being edited stands for all", () => {
  const [saved, edited, other] = [{ ...HUBEI_PROFILE, decimals: 1 }, { ...HUBEI_PROFILE, decimals: 3 }, { ...SICHUAN_PROFILE, name: "本局" }];
  expect(ownProfiles([edited, saved, other])).toEqual([edited, other]);
  expect(ownProfiles([HUBEI_PROFILE, saved, null])).toEqual([saved]);
});
