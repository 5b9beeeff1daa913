import { expect, test } from "vitest";
import { EditCollector } from "../../../../src/workbench/grid/univer/edit-collector";

const cell = { sheet: "表", row: 0, column: 0 };
const total = { sheet: "表", row: 1, column: 0 };
const state = (value: number | null | { error: string }, formula?: string) => ({ value, format: "General", ...(formula !== undefined && { formula }) });

test("several edits of a cell are one, from what it was to what it is", () => {
  const collector = new EditCollector();
  collector.edited({ cell, before: state(1), after: state(2) });
  collector.edited({ cell, before: state(2), after: state(3) });
  expect(collector.take()).toEqual({ edited: [{ cell, before: state(1), after: state(3) }], recalculated: [] });
  expect(collector.take()).toBeUndefined();
});

test("results that are as before are not told", () => {
  const collector = new EditCollector();
  collector.edited({ cell, before: state(1), after: state(2) });
  collector.calculated({ cell: total, before: state(5, "A1+4"), after: state(6, "A1+4") });
  collector.calculated({ cell: total, before: state(6, "A1+4"), after: state(5, "A1+4") });
  collector.calculated({ cell: { ...total, row: 2 }, before: state({ error: "#N/A" }, "NA()"), after: state({ error: "#N/A" }, "NA()") });
  expect(collector.take()).toEqual({ edited: [{ cell, before: state(1), after: state(2) }], recalculated: [] });
});

test("what a formula just typed gives is part of the edit", () => {
  const collector = new EditCollector();
  collector.edited({ cell, before: state(null), after: state(null, "1+1") });
  collector.calculated({ cell, before: state(null, "1+1"), after: state(2, "1+1") });
  expect(collector.take()).toEqual({ edited: [{ cell, before: state(null), after: state(2, "1+1") }], recalculated: [] });
});

test("an edit that ends where it began is none", () => {
  const collector = new EditCollector();
  collector.edited({ cell, before: state(1), after: state(2) });
  collector.edited({ cell, before: state(2), after: state(1) });
  expect(collector.take()).toBeUndefined();
});
