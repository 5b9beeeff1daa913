import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimal, decimalToText, round } from "../../../src/number/decimal";
import { totalDifference } from "../../../src/taskpane/scores/total-difference";
import { d } from "../../locales/findings";

const difference = (computed: string | null, written: string | null) => {
  const found = totalDifference({ computed: computed === null ? null : d(computed), written: written === null ? null : d(written) });
  return found && [decimalToText(found.size), found.isMore];
};

describe("a written total against the computed one", () => {
  it.each([
    ["more than due", "88.65", "89.45", ["0.80", true]],
    ["less than due", "88.65", "88.05", ["0.60", false]],
    ["the same", "88.65", "88.65", null],
    ["the same with other decimals", "88.6500", "88.65", null],
    ["rounded to one decimal", "88.65", "88.7", null],
    ["cut to one decimal", "88.65", "88.6", ["0.05", false]],
    ["not written", "88.65", null, null],
    ["not computed", null, "88.65", null],
  ] as const)("%s", (_, computed, written, expected) => {
    expect(difference(computed, written)).toEqual(expected);
  });

  it("rounding is never a difference", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 3 }), (units, scale) => {
      const computed = decimal(units, 3);
      expect(totalDifference({ computed, written: round(computed, scale) })).toBeNull();
    }));
  });
});
