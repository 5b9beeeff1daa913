import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { keptProfileText, SCORING_PROFILE } from "../../src/review/kept-profile";
import { parseKeptProfile } from "../../src/review/parse-kept-profile";
import { profileInForce } from "../../src/review/profile-in-force";
import { writeProfile } from "../../src/scoring/profile/write-profile";
import { DEFAULT_PROFILE } from "../../src/scoring/profiles/catalogue";
import { HUBEI_PROFILE } from "../../src/scoring/profiles/hubei";
import { NATIONAL_2020_PROFILE } from "../../src/scoring/profiles/national-2020";
import { XlsxHost } from "../../src/xlsx/xlsx-host";
import { EXECUTION, sampleBytes } from "../cli/samples";
import { anyProfile } from "../scoring/profile/any-profile";

describe("a profile saved with a document", () => {
  it("is read back as it was, whatever it says, from a file too", async () => {
    await fc.assert(fc.asyncProperty(anyProfile, async (profile) => {
      expect(parseKeptProfile(keptProfileText(profile))).toEqual(profile);
      const host = new XlsxHost(sampleBytes(EXECUTION));
      await host.saveText(SCORING_PROFILE, keptProfileText(profile));
      expect(parseKeptProfile(await new XlsxHost(host.bytes()).loadText(SCORING_PROFILE))).toEqual(profile);
    }), { numRuns: 20 });
  });

  it("may not be there", () => {
    expect(parseKeptProfile(null)).toBeNull();
  });

  test.each([
    ["nothing", ""], ["no JSON", "{"], ["a list", "[]"], ["a bare profile", writeProfile(HUBEI_PROFILE)],
    ["a later version", JSON.stringify({ version: 2, profile: HUBEI_PROFILE })],
    ["no profile", JSON.stringify({ version: 1, profile: null })],
    ["weights that do not make 100", JSON.stringify({ version: 1, profile: { ...HUBEI_PROFILE, weights: [{ levels: ["output"], points: "99" }] } })],
  ])("is damaged where there is %s", (_, text) => {
    expect(parseKeptProfile(text)).toBe("damaged");
  });
});

describe("the profile in force", () => {
  it("is the document's, else the user's, else the one that reads the weights from the sheet", () => {
    expect(profileInForce(HUBEI_PROFILE, NATIONAL_2020_PROFILE)).toEqual({ profile: HUBEI_PROFILE, origin: "document" });
    expect(profileInForce(null, NATIONAL_2020_PROFILE)).toEqual({ profile: NATIONAL_2020_PROFILE, origin: "settings" });
    expect(profileInForce("damaged", NATIONAL_2020_PROFILE)).toEqual({ profile: NATIONAL_2020_PROFILE, origin: "settings" });
    expect(profileInForce("damaged", null)).toEqual({ profile: DEFAULT_PROFILE, origin: "default" });
    expect(profileInForce(null, null)).toEqual({ profile: DEFAULT_PROFILE, origin: "default" });
  });
});
