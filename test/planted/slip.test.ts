import fc from "fast-check";
import { expect, test } from "vitest";
import { Choice } from "../layout/choice";
import { SLIPS, slipped } from "./slip";

test("a slip gives a figure", () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 10 ** 9 }), fc.constantFrom(...SLIPS), fc.nat(), (cents, slip, seed) => {
    const figure = (cents / 100).toFixed(2);
    const after = slipped(figure, slip, ["12.00"], new Choice(seed));
    if (after !== undefined) expect(after).toMatch(/^-?\d+(?:\.\d+)?$/);
  }));
});

test("a unit slip moves the point by four places", () => {
  const both = [1, 2, 3, 4, 5, 6].map((seed) => slipped("890.17", "unit-slip", [], new Choice(seed)));
  expect(new Set(both)).toEqual(new Set(["8901700", "0.089017"]));
});

test("digits change places", () => {
  expect(slipped("12", "digits-transposed", [], new Choice(1))).toBe("21");
  expect(slipped("11.1", "digits-transposed", [], new Choice(1))).toBeUndefined();
});
