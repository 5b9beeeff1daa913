import OracleBase from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  absolute, add, compare, decimal, decimalFromNumber, decimalToNumber, decimalToText, divide, equals, isZero, maximum, minimum,
  multiply, negate, normalize, parseDecimal, round, shift, sign, subtract, sum, truncate, ZERO, type Decimal,
} from "../../src/number/decimal";

const Oracle = OracleBase.clone({ precision: 200, rounding: OracleBase.ROUND_HALF_UP, toExpNeg: -1000, toExpPos: 1000 });
type Oracle = InstanceType<typeof Oracle>;
const oracle = (value: Decimal): Oracle => new Oracle(String(value.units)).div(new Oracle(10).pow(value.scale));

/** Small ones, the neighbourhood of 2^53 and far beyond it, either sign. */
const units = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.maxSafeInteger(),
  fc.integer({ min: 0, max: 50 }).map((back) => Number.MAX_SAFE_INTEGER - back),
  fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }),
).map((n) => (typeof n === "bigint" && n <= BigInt(Number.MAX_SAFE_INTEGER) && n >= BigInt(Number.MIN_SAFE_INTEGER) ? Number(n) : n));
const value = fc.tuple(units, fc.integer({ min: 0, max: 20 })).map(([n, scale]) => decimal(n, scale));
const places = fc.integer({ min: 0, max: 22 });

/** The result is the oracle's, and its carrier is the one promised: a number when safe, never −0. */
function same(result: Decimal, expected: Oracle): void {
  expect(decimalToText(normalize(result))).toBe(expected.isZero() ? "0" : expected.toFixed());
  if (typeof result.units === "number") {
    expect(Number.isSafeInteger(result.units)).toBe(true);
    expect(Object.is(result.units, -0)).toBe(false);
  } else {
    expect(result.units > BigInt(Number.MAX_SAFE_INTEGER) || result.units < BigInt(Number.MIN_SAFE_INTEGER)).toBe(true);
  }
}

describe("decimals agree with decimal.js", () => {
  const runs = { numRuns: 1000 };
  it("in sums and products", () => {
    fc.assert(fc.property(value, value, (a, b) => {
      same(add(a, b), oracle(a).plus(oracle(b)));
      same(subtract(a, b), oracle(a).minus(oracle(b)));
      same(multiply(a, b), oracle(a).times(oracle(b)));
    }), runs);
  });

  it("in long sums", () => {
    fc.assert(fc.property(fc.array(value, { maxLength: 40 }), (values) => {
      same(sum(values), values.reduce<Oracle>((total, each) => total.plus(oracle(each)), new Oracle(0)));
    }));
  });

  it("in quotients, half up", () => {
    fc.assert(fc.property(value, value, places, (a, b, scale) => {
      const result = divide(a, b, scale);
      expect(result?.scale).toBe(isZero(b) ? undefined : scale);
      if (result) same(result, oracle(a).div(oracle(b)).toDecimalPlaces(scale));
    }), runs);
  });

  it("in rounding and cutting", () => {
    fc.assert(fc.property(value, places, (a, scale) => {
      const rounded = round(a, scale);
      const cut = truncate(a, scale);
      expect([rounded.scale, cut.scale]).toEqual([scale, scale]);
      same(rounded, oracle(a).toDecimalPlaces(scale));
      same(cut, oracle(a).toDecimalPlaces(scale, Oracle.ROUND_DOWN));
    }), runs);
  });

  it("in order and sign", () => {
    fc.assert(fc.property(value, value, (a, b) => {
      const order = oracle(a).comparedTo(oracle(b));
      expect(compare(a, b)).toBe(order);
      expect(equals(a, b)).toBe(order === 0);
      expect(minimum(a, b)).toBe(order <= 0 ? a : b);
      expect(maximum(a, b)).toBe(order >= 0 ? a : b);
      expect(sign(a)).toBe(oracle(a).comparedTo(0));
      same(absolute(a), oracle(a).abs());
      same(negate(a), oracle(a).neg());
    }), runs);
  });

  it("in shifts of the point", () => {
    fc.assert(fc.property(value, fc.integer({ min: -12, max: 12 }), (a, exponent) => {
      const shifted = shift(a, exponent);
      expect(shifted.scale).toBeGreaterThanOrEqual(0);
      same(shifted, oracle(a).times(new Oracle(10).pow(exponent)));
    }), runs);
  });

  it("in reading and writing", () => {
    fc.assert(fc.property(value, (a) => {
      const text = decimalToText(a);
      expect(text).toBe(oracle(a).toFixed(a.scale).replace(/^-(?=[0.]*$)/, ""));
      expect(parseDecimal(text)).toEqual(a);
      expect(equals(normalize(a), a)).toBe(true);
      expect(decimalToNumber(a)).toBe(Number(text));
    }), runs);
    fc.assert(fc.property(units, fc.integer({ min: -30, max: 30 }), (n, exponent) => {
      const text = `${String(n)}e${String(exponent)}`;
      const read = parseDecimal(text);
      expect(read).toBeDefined();
      if (read) same(read, new Oracle(text));
    }), runs);
  });
});

describe("zero", () => {
  it("has no sign, whatever it came from", () => {
    for (const zero of [negate(ZERO), multiply(decimal(-5), ZERO), multiply(ZERO, decimal(-5)), round(decimal(-4, 1), 0), truncate(decimal(-9, 1), 0),
      parseDecimal("-0") ?? decimal(1), parseDecimal("-0.00") ?? decimal(1), decimalFromNumber(-0) ?? decimal(1), add(decimal(-5), decimal(5)),
      divide(ZERO, decimal(-7), 2) ?? decimal(1), divide(decimal(-1), decimal(1000), 2) ?? decimal(1)]) {
      expect(Object.is(zero.units, 0)).toBe(true);
      expect(sign(zero)).toBe(0);
      expect(decimalToText(zero)).not.toContain("-");
    }
    expect(normalize(decimal(0, 5))).toEqual(ZERO);
  });
});

describe("half up", () => {
  it.each([["0.5", 0, "1"], ["-0.5", 0, "-1"], ["2.5", 0, "3"], ["1.005", 2, "1.01"], ["-1.005", 2, "-1.01"], ["1.0049", 2, "1.00"], ["99.995", 2, "100.00"], ["12", 2, "12.00"]])(
    "%s to %d is %s", (text, scale, expected) => {
      expect(decimalToText(round(parseDecimal(text) ?? ZERO, scale))).toBe(expected);
    },
  );

  it("also rounds to tens and hundreds", () => {
    expect(decimalToText(round(decimal(12_350), -2))).toBe("12400");
    expect(decimalToText(truncate(decimal(-12_399, 1), -2))).toBe("-1200");
    expect(decimalToNumber(round(decimal(5), -1))).toBe(10);
    expect(equals(round(decimal(12_350), -2), decimal(12_400))).toBe(true);
  });
});

describe("numerals", () => {
  it.each(["", "+", "-", ".", "-.", "1,000", " 1", "1 ", "１", "1.2.3", "0x1", "NaN", "Infinity", "1e", "e5", "1e999", "1e-999", "--1", "1e99999999999999999999"])("%j is none", (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });

  it("may lack either side of the point, and carry a sign", () => {
    expect(parseDecimal(".5")).toEqual(decimal(5, 1));
    expect(parseDecimal("5.")).toEqual(decimal(5));
    expect(parseDecimal("+1.50")).toEqual(decimal(150, 2));
  });

  it("never throw", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(..."+-.eE0123456789") })), (text) => void parseDecimal(text)), { numRuns: 2000 });
  });
});

describe("decimalFromNumber", () => {
  it("drops the noise of binary arithmetic", () => {
    expect(decimalFromNumber(950.0700000000001)).toEqual(decimal(95_007, 2));
    expect(decimalFromNumber(0.1 + 0.2)).toEqual(decimal(3, 1));
    expect(decimalFromNumber(1.1 * 1.1)).toEqual(decimal(121, 2));
    expect(decimalFromNumber(11_492_964.29)).toEqual(decimal(1_149_296_429, 2));
    expect(decimalFromNumber(1e21)).toEqual(decimal(10n ** 21n));
    expect(decimalFromNumber(1234567890123456)).toEqual(decimal(1234567890123460));
  });

  it("is undefined only for what is no number", () => {
    for (const none of [NaN, Infinity, -Infinity]) expect(decimalFromNumber(none)).toBeUndefined();
    for (const extreme of [Number.MAX_VALUE, -Number.MAX_VALUE, Number.MIN_VALUE, 1e308, 9.99999999999999e307]) expect(decimalFromNumber(extreme), String(extreme)).toBeDefined();
  });

  it("agrees with the oracle at 15 significant digits, for every double", () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      const read = decimalFromNumber(number);
      const expected = new Oracle(number.toPrecision(15));
      expect(read).toBeDefined();
      if (read) expect(read).toEqual(normalize(read));
      if (read) expect(oracle(read).equals(expected)).toBe(true);
    }), { numRuns: 3000 });
  });

  it("brings money back unchanged", () => {
    fc.assert(fc.property(fc.integer({ min: -(10 ** 14), max: 10 ** 14 }), (cents) => {
      const read = decimalFromNumber(Number(decimalToText(decimal(cents, 2))));
      expect(read && equals(read, decimal(cents, 2))).toBe(true);
    }), { numRuns: 1000 });
  });
});
