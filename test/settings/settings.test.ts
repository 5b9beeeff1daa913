import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NATIONAL_2020_PROFILE } from "../../src/scoring/profiles/national-2020";
import { DEFAULT_SETTINGS, type Settings } from "../../src/settings/settings";
import { settingsSchema } from "../../src/settings/settings-schema";

const CHOSEN: Settings = {
  equality: "exact", marks: "border-only", liveCheck: false, write: "formulas", askBeforeRecalculation: true, skippedForms: ["budget-basic"], profile: NATIONAL_2020_PROFILE, language: "en-US",
};
const KEYS = Object.keys(CHOSEN) as (keyof Settings)[];

describe("settings", () => {
  it("are what was chosen", () => {
    expect(settingsSchema.parse(CHOSEN)).toEqual(CHOSEN);
    expect(settingsSchema.parse({})).toEqual(DEFAULT_SETTINGS);
  });

  it("fall back one by one where entries are damaged, and the others stay", () => {
    for (const key of KEYS) {
      for (const damaged of [null, 7, "?", { a: 1 }, [7]]) {
        expect(settingsSchema.parse({ ...CHOSEN, [key]: damaged }), `${key} ${JSON.stringify(damaged)}`).toEqual({ ...CHOSEN, [key]: DEFAULT_SETTINGS[key] });
      }
    }
  });

  it("are whole whatever object is read", () => {
    fc.assert(fc.property(fc.dictionary(fc.oneof(fc.constantFrom(...KEYS), fc.string()), fc.jsonValue()), (read) => {
      const settings = settingsSchema.parse(read);
      for (const key of KEYS) expect(settings[key]).toBeDefined();
    }));
  });
});
