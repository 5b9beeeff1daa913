import * as fc from "fast-check";
import { expect, test } from "vitest";
import { markAreas } from "../../src/host/mark-areas";
import { rangeToText, type CellRange } from "../../src/sheet/address";

const cell = (row: number, column: number): CellRange => ({ top: row, left: column, bottom: row, right: column });

test("cells below each other are one area, doubles count once", () => {
  expect(markAreas([cell(3, 1), cell(1, 1), cell(2, 1), cell(2, 1), cell(2, 2)], 100).map((areas) => areas.map(rangeToText))).toEqual([["B2:B4", "C3"]]);
});

test("every cell is in one area, and no rule is longer than allowed", () => {
  const cells = fc.uniqueArray(fc.tuple(fc.nat(400), fc.nat(12)), { maxLength: 700, selector: String });
  fc.assert(
    fc.property(cells, fc.integer({ min: 20, max: 3_000 }), (places, longest) => {
      const rules = markAreas(places.map(([row, column]) => cell(row, column)), longest);
      const found = rules.flat().flatMap(({ top, bottom, left }) => Array.from({ length: bottom - top + 1 }, (_row, at) => `${String(top + at)},${String(left)}`));
      expect(found.sort()).toEqual(places.map(String).sort());
      for (const areas of rules) expect(areas.map(rangeToText).join(",").length).toBeLessThanOrEqual(longest);
    }),
  );
});
