import { expect, test } from "vitest";
import { readProfileText } from "../../../src/scoring/profile/read-profile-text";
import { writeProfile } from "../../../src/scoring/profile/write-profile";
import { HUBEI_PROFILE } from "../../../src/scoring/profiles/hubei";

test("a file of a profile, of something else, and of nothing", () => {
  expect(readProfileText(writeProfile(HUBEI_PROFILE))).toEqual({ profile: HUBEI_PROFILE });
  expect(readProfileText('{"marks":"none"}')).toMatchObject({ problems: expect.arrayContaining([{ path: "name", subject: { kind: "field", field: "name" }, code: "missing" }]) as unknown });
  expect(readProfileText("")).toBe("not-json");
  expect(readProfileText("方案")).toBe("not-json");
});
