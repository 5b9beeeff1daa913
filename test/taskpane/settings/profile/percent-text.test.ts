import fc from "fast-check";
import { expect, test } from "vitest";
import { percentOf, shareOf } from "../../../../src/taskpane/settings/profile/percent-text";

test("a share is typed as a percentage, exactly", () => {
  expect([percentOf("0.8"), percentOf("1.125"), percentOf("1"), percentOf("十")]).toEqual(["80", "112.5", "100", "十"]);
  expect([shareOf("80"), shareOf(" 112.5 "), shareOf("12."), shareOf("十"), shareOf("")]).toEqual(["0.8", "1.125", "0.12", "十", ""]);
  fc.assert(fc.property(fc.integer({ min: 0, max: 1_000_000 }), (value) => {
    expect(percentOf(shareOf(String(value / 100)))).toBe(String(value / 100));
  }));
});
