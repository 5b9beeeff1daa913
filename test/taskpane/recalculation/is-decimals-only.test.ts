import { describe, expect, it } from "vitest";
import { isDecimalsOnly } from "../../../src/taskpane/recalculation/is-decimals-only";
import { change, state } from "./changes";

describe("changes of decimals alone", () => {
  it.each([
    ["100% as 100.00%", state(1, "0%"), state(1, "0.00%"), true],
    ["a typed 100% as 100.00%", state("100%"), state("100.00%"), true],
    ["a typed 98.50% as a number", state("98.50%"), state(0.985, "0.00%"), true],
    ["12 as 12.00", state(12, "0"), state(12, "0.00"), true],
    ["figures that print alike", state(0.98661, "0.00%"), state(0.98662, "0.00%"), true],
    ["a figure that was rounded too far", state(1, "0%"), state(0.997, "0.00%"), false],
    ["another figure", state(6, "General"), state(5.2, "0.00"), false],
    ["a bare 1 that becomes a rate", state(1), state(1, "0.00%"), false],
    ["a cell that is emptied", state(0), state(null), false],
    ["a cell that is filled", state(null), state(0, "0.00"), false],
    ["words", state("见附注"), state("见附注"), false],
  ])("%s", (_, before, after, expected) => {
    expect(isDecimalsOnly(change("E8", before, after))).toBe(expected);
  });
});
