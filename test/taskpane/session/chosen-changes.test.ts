import { describe, expect, test } from "vitest";
import type { Change } from "../../../src/changes/change";
import { chosenAfter } from "../../../src/taskpane/session/chosen-changes";

const change = (row: number): Change => ({
  cell: { sheet: "表", row, column: 0 }, label: "", before: { value: 0, format: "General" }, after: { value: 1, format: "General" }, code: "sum",
});
const key = (row: number) => `表!${String(row)},0`;
/** Row 2 is the total of 0 and 1; row 3 a rate of the total. */
const PLAN = { changes: [0, 1, 2, 3].map(change), restsOn: [[], [], [0, 1], [0, 1, 2]] };
const ALL = new Set([0, 1, 2, 3].map(key));

describe("ticking changes of a recalculation", () => {
  test("to untick a part unticks what was computed from it", () => {
    expect([...chosenAfter(ALL, PLAN, new Set([key(0)]), false)]).toEqual([key(1)]);
  });

  test("to untick a total leaves its parts", () => {
    expect([...chosenAfter(ALL, PLAN, new Set([key(2)]), false)]).toEqual([key(0), key(1)]);
  });

  test("to tick a total ticks its parts", () => {
    expect([...chosenAfter(new Set(), PLAN, new Set([key(2)]), true)].sort()).toEqual([key(0), key(1), key(2)]);
  });
});
