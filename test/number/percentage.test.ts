import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimal, decimalToText, equals, parseDecimal, shift, ZERO } from "../../src/number/decimal";
import { rateReadings } from "../../src/number/percentage";

const readings = (text: string, percent: boolean): string[] => {
  const value = parseDecimal(text) ?? ZERO;
  return rateReadings({ value, decimals: value.scale, percent }).map(
    ({ ratio, decimals }) => `${decimalToText(ratio)} (${String(decimals)})`,
  );
};

describe("rateReadings", () => {
  it("takes a percent sign at its word", () => {
    expect(readings("98", true)).toEqual(["0.98 (2)"]);
    expect(readings("98.25", true)).toEqual(["0.9825 (4)"]);
    expect(readings("0.98", true)).toEqual(["0.0098 (4)"]);
  });

  it("offers both readings without a sign, the likelier first", () => {
    expect(readings("0.98", false)).toEqual(["0.98 (2)", "0.0098 (4)"]);
    expect(readings("1", false)).toEqual(["1 (0)", "0.01 (2)"]);
    expect(readings("1.5", false)).toEqual(["1.5 (1)", "0.015 (3)"]);
    expect(readings("1.51", false)).toEqual(["0.0151 (4)", "1.51 (2)"]);
    expect(readings("98", false)).toEqual(["0.98 (2)", "98 (0)"]);
    expect(readings("-16.9", false)).toEqual(["-0.169 (3)", "-16.9 (1)"]);
  });

  it("always offers the reading as percent points", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 6 }), fc.boolean(), (units, scale, percent) => {
        const value = decimal(units, scale);
        const offered = rateReadings({ value, decimals: scale, percent });
        expect(offered).toHaveLength(percent ? 1 : 2);
        expect(offered.some(({ ratio, decimals }) => equals(ratio, shift(value, -2)) && decimals === scale + 2)).toBe(true);
      }),
    );
  });
});
