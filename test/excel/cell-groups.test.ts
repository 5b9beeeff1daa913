import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Change } from "../../src/changes/change";
import { groupCells, splitGroup } from "../../src/excel/cell-groups";
import { rangeToText, referenceKey } from "../../src/sheet/address";

const change = (sheet: string, row: number, column: number): Change => {
  const state = { value: 1, format: "General" };
  return { cell: { sheet, row, column }, label: "", before: state, after: state, code: "fix" };
};

test("a column, a row and a block are one group each", () => {
  const column = [1, 2, 3].map((row) => change("甲", row, 1));
  const row = [4, 5, 6].map((at) => change("甲", 9, at));
  const block = [20, 21].flatMap((at) => [0, 1].map((column) => change("乙", at, column)));
  const groups = groupCells([...block, ...row, ...column].reverse());
  expect(groups.map(({ sheet, area }) => `${sheet}!${rangeToText(area)}`).sort()).toEqual(["乙!A21:B22", "甲!B2:B4", "甲!E10:G10"].sort());
});

test("every change stands in one group, at its place", () => {
  const cells = fc.uniqueArray(fc.record({ sheet: fc.constantFrom("甲", "乙"), row: fc.nat(6), column: fc.nat(6) }), { selector: referenceKey });
  fc.assert(
    fc.property(cells, (places) => {
      const changes = places.map(({ sheet, row, column }) => change(sheet, row, column));
      const groups = groupCells(changes);
      expect(groups.flatMap((group) => group.changes.flat()).map(({ cell }) => referenceKey(cell)).sort()).toEqual(places.map(referenceKey).sort());
      for (const { sheet, area, changes: rows } of groups) {
        expect(rows).toHaveLength(area.bottom - area.top + 1);
        for (const [i, row] of rows.entries()) {
          expect(row.map(({ cell }) => cell)).toEqual(row.map((_cell, j) => ({ sheet, row: area.top + i, column: area.left + j })));
          expect(row).toHaveLength(area.right - area.left + 1);
        }
      }
      expect(groups.flatMap(splitGroup)).toHaveLength(places.length);
    }),
  );
});
