import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Sheet } from "../../../src/sheet/sheet";
import { portionsOf } from "../../../src/taskpane/engine/portions";

const sheetOf = (widths: readonly number[]): Sheet => ({
  name: "表", visibility: "hidden", isProtected: true, dateSystem: "1904",
  rows: widths.map((width, row) => Array.from({ length: width }, (_, column) => ({ value: row * 1000 + column, format: "General" }))),
});

describe("a sheet in portions", () => {
  test("is the same sheet when it is put together again", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6000 }), { maxLength: 12 }), (widths) => {
        const sheet = sheetOf(widths);
        const portions = [...portionsOf(sheet)];
        expect(portions.flatMap(({ rows }) => rows)).toEqual(sheet.rows);
        for (const portion of portions) expect(portion.sheet).toEqual({ name: "表", visibility: "hidden", isProtected: true, dateSystem: "1904" });
      }),
      { numRuns: 40 },
    );
  });

  test("an empty sheet goes over too", () => {
    expect([...portionsOf(sheetOf([]))]).toHaveLength(1);
  });

  test("no portion is larger than one row more than the limit", () => {
    const sizes = [...portionsOf(sheetOf(Array.from({ length: 500 }, () => 50)))].map(({ rows }) => rows.flat().length);
    expect(sizes.length).toBeGreaterThan(4);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(4_050);
  });
});
