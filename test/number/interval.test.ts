import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { add, decimal, multiply, round, sum, ZERO, type Decimal } from "../../src/number/decimal";
import { addIntervals, contains, exactly, overlaps, roundedTo, scaleInterval, type Interval } from "../../src/number/interval";

const value = fc.record({ units: fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), scale: fc.integer({ min: 0, max: 8 }) }).map(({ units, scale }) => decimal(units, scale));
const decimals = fc.integer({ min: 0, max: 4 });
const factor = fc.constantFrom(decimal(1), decimal(-1), decimal(10_000), decimal(1, 4), ZERO, decimal(-5, 1));

const printed = (exact: Decimal, d: number): Interval => roundedTo(round(exact, d), d);

describe("intervals", () => {
  it("reach half a unit of the last digit either way, ends included", () => {
    const interval = roundedTo(decimal(1234, 2), 2);
    expect(contains(interval, decimal(12335, 3))).toBe(true);
    expect(contains(interval, decimal(12345, 3))).toBe(true);
    expect(contains(interval, decimal(123451, 4))).toBe(false);
    expect(contains(interval, decimal(123349, 4))).toBe(false);
    expect(contains(roundedTo(decimal(-5), 0), decimal(-55, 1))).toBe(true);
  });

  it("hold every value that rounds to the print", () => {
    fc.assert(fc.property(value, decimals, (exact, d) => {
      expect(contains(printed(exact, d), exact)).toBe(true);
    }));
  });

  it("hold the exact weighted sum whenever each part lies in its own", () => {
    const parts = fc.array(fc.tuple(value, decimals, factor), { maxLength: 30 });
    fc.assert(fc.property(parts, (list) => {
      const exact = sum(list.map(([x, , f]) => multiply(x, f)));
      const bounds = list.map(([x, d, f]) => scaleInterval(printed(x, d), f)).reduce(addIntervals, exactly(ZERO));
      expect(contains(bounds, exact)).toBe(true);
    }));
  });

  it("with equal decimals allow (n + 1) / 2 units between a total and its n parts", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1, maxLength: 60 }), fc.integer({ min: -80, max: 80 }), (units, off) => {
      const parts = units.map((u) => decimal(u, 2));
      const bounds = parts.map((part) => roundedTo(part, 2)).reduce(addIntervals, exactly(ZERO));
      const total = add(sum(parts), decimal(off, 2));
      expect(overlaps(bounds, roundedTo(total, 2))).toBe(2 * Math.abs(off) <= units.length + 1);
    }));
  });

  it("overlap both ways or not at all, and touch at their ends", () => {
    expect(overlaps(roundedTo(decimal(1), 0), roundedTo(decimal(2), 0))).toBe(true);
    expect(overlaps(roundedTo(decimal(1), 0), roundedTo(decimal(3), 0))).toBe(false);
    fc.assert(fc.property(value, decimals, value, decimals, (a, da, b, db) => {
      expect(overlaps(roundedTo(a, da), roundedTo(b, db))).toBe(overlaps(roundedTo(b, db), roundedTo(a, da)));
    }));
  });

  it("keep low below high under a negative factor", () => {
    fc.assert(fc.property(value, decimals, factor, (x, d, f) => {
      const { low, high } = scaleInterval(printed(x, d), f);
      expect(contains({ low, high }, multiply(round(x, d), f))).toBe(true);
    }));
  });
});
