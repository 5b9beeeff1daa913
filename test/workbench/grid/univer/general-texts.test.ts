import fc from "fast-check";
import { expect, test } from "vitest";
import { generalTexts } from "../../../../src/workbench/grid/univer/general-texts";

const ofLength = (most: number) => (text: string): boolean => text.length <= most;
const anything = (): boolean => true;

function generalText(value: number, fits: (text: string) => boolean): string | undefined {
  const { plain, exponent } = generalTexts(value);
  return plain.find(fits) ?? exponent.find(fits);
}

test.each([
  [1234.5, "1234.5"],
  [0.1 + 0.2, "0.3"],
  [1 / 3, "0.333333333"],
  [-1 / 3, "-0.333333333"],
  [12345678901, "12345678901"],
  [123456789012, "1.23457E+11"],
  [0, "0"],
  [1e-20, "1E-20"],
  [-2.5e300, "-2.5E+300"],
])("%d is written %s where there is room, as in Excel", (value, text) => {
  expect(generalText(value, anything)).toBe(text);
});

test.each([
  [1234567.891, 9, "1234567.9"],
  [1234567.891, 7, "1234568"],
  [12345678.91, 7, "1.2E+07"],
  [0.996, 3, "1"],
  [0.0004, 5, "4E-04"],
  [99.95, 4, "100"],
])("%d in %d letters is %s", (value, room, text) => {
  expect(generalText(value, ofLength(room))).toBe(text);
});

test("where nothing fits there is no text", () => {
  expect(generalText(123456, ofLength(4))).toBeUndefined();
});

test("what is written is the number, rounded half a unit of its last place at most, and never zero", () => {
  fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), fc.integer({ min: 5, max: 12 }), (value, room) => {
    const text = generalText(value, ofLength(room));
    if (text === undefined) return;
    const [mantissa = "", exponent = "0"] = text.split("E");
    const unit = 10 ** (Number(exponent) - (mantissa.split(".")[1]?.length ?? 0));
    expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(unit / 2 * 1.0001 + Math.abs(value) * 1e-14);
    expect(Number(text) === 0).toBe(value === 0);
  }));
});
