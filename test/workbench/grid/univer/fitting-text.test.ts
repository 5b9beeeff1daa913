import fc from "fast-check";
import { expect, test } from "vitest";
import { fittingText } from "../../../../src/workbench/grid/univer/fitting-text";

const DIGIT = 8;
const widthOf = (text: string): number => text.length * DIGIT;
const fitting = (shown: number | string, letters: number): string => fittingText({ shown, room: letters * DIGIT, widthOf }).text;

test.each([
  ["123,456,789,012.00", 18, "123,456,789,012.00"],
  ["123,456,789,012.00", 15, "###############"],
  ["98.66%", 3, "###"],
  ["2024年5月7日", 2, "##"],
  [" 1,234.00 ", 8, "1,234.00"],
  [1234.5678, 6, "1234.6"],
  [123456, 3, "###"],
] as const)("%s in the room of %d letters is %s", (shown, letters, text) => {
  expect(fitting(shown, letters)).toBe(text);
});

test("even no room at all shows that there is something", () => {
  expect(fittingText({ shown: 5, room: -3, widthOf }).text).toBe("#");
});

test("where little is missing the letters become smaller, lest a wider font in the place of the file's hide figures", () => {
  expect(fittingText({ shown: "1,145.81", room: 60, widthOf })).toEqual({ text: "1,145.81", scale: 60 / 64 });
  expect(fittingText({ shown: "1,145.81", room: 64, widthOf })).toEqual({ text: "1,145.81", scale: 1 });
  expect(fittingText({ shown: 1234567, room: 52, widthOf })).toEqual({ text: "1234567", scale: 52 / 56 });
  // Decimals can go instead.
  expect(fittingText({ shown: 1.234567, room: 52, widthOf })).toEqual({ text: "1.2346", scale: 1 });
});

test("a figure with a format is shown whole or not at all", () => {
  fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 15 }), (value, letters) => {
    const shown = value.toLocaleString("en-US", { minimumFractionDigits: 2 });
    expect([shown, "#".repeat(letters)]).toContain(fitting(shown, letters));
  }));
});
