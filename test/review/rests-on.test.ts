import { describe, expect, test } from "vitest";
import type { Change } from "../../src/changes/change";
import type { CheckedRelation } from "../../src/relations/checked-relation";
import { restsOn } from "../../src/review/rests-on";

const cell = (row: number) => ({ sheet: "表", row, column: 0 });
const changeOf = (row: number): Change => ({
  cell: cell(row), label: "", before: { value: 0, format: "General" }, after: { value: 1, format: "General" }, code: "sum", relation: `r${String(row)}`,
});
const relationOf = (row: number, ...parts: number[]): CheckedRelation =>
  ({ relation: { id: `r${String(row)}`, target: { cell: cell(row) }, operands: parts.map((part) => ({ cell: cell(part) })) }, verdict: { code: "broken" } }) as unknown as CheckedRelation;

/** Changes of rows that are each derived from others, in the order given. */
function rests(derived: Readonly<Record<number, readonly number[]>>): readonly (readonly number[])[] {
  const rows = Object.keys(derived).map(Number);
  return restsOn({ changes: rows.map(changeOf), relations: rows.map((row) => relationOf(row, ...(derived[row] ?? []))) });
}

describe("what a recalculated cell rests on", () => {
  test("the recalculated cells that it is computed from; figures that stay as they are do not count", () => {
    expect(rests({ 1: [10, 11], 2: [12], 3: [1, 2, 13] })).toEqual([[], [], [0, 1]]);
  });

  test("through others too", () => {
    expect(rests({ 1: [10], 2: [1], 3: [2] })).toEqual([[], [0], [0, 1]]);
  });

  test("a circle ends, and nothing rests on itself", () => {
    expect(rests({ 1: [2], 2: [1] })).toEqual([[1], [0]]);
  });

  test("another relation of the same cell than the one its value follows does not count", () => {
    const changes = [changeOf(1), changeOf(2)];
    const other = { ...relationOf(2, 1), relation: { ...relationOf(2, 1).relation, id: "other" } };
    expect(restsOn({ changes, relations: [relationOf(1), relationOf(2), other] })).toEqual([[], []]);
  });
});
