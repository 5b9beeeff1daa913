import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Change, CellState } from "../../src/changes/change";
import { EMPTY_JOURNAL, markUndone, newestStanding, record, type Batch } from "../../src/changes/journal";
import { planUndo } from "../../src/changes/undo";
import { planFix } from "../../src/changes/plan-fix";
import { diagnosed, lookup, nameOf, ref, tie } from "../diagnosis/table";
import { applied } from "./apply";

function change(address: string, before: CellState, after: CellState): Change {
  return { cell: ref(address), label: nameOf(ref(address)).row, before, after, code: "rate" };
}
const number = (value: number | null, format = "0%"): CellState => ({ value, format });
const batch = (...changes: Change[]): Batch => ({ id: "1", time: "2024-05-01T09:52:00Z", changes });

describe("undo", () => {
  const e8 = change("E8", number(0.99), number(0.986608004322));
  const e13 = change("E13", number(1, "General"), number(1, "0.00%"));

  it("takes back what still stands, the last first", () => {
    const cells = lookup({ E8: number(0.986608004322), E13: number(1, "0.00%") });
    const plan = planUndo(batch(e8, e13), cells, nameOf);
    expect(plan.conflicts).toEqual([]);
    expect(plan.changes.map(({ after }) => after)).toEqual([number(1, "General"), number(0.99)]);
  });

  it("leaves what was edited since, and shows all three values", () => {
    const plan = planUndo(batch(e8), lookup({ E8: number(0.9) }), nameOf);
    expect(plan.changes).toEqual([]);
    expect(plan.conflicts).toMatchObject([{ change: e8, now: number(0.9), forced: { before: number(0.9), after: number(0.99) } }]);
  });

  it("knows what was taken back already, by Excel's own undo", () => {
    const plan = planUndo(batch(e8), lookup({ E8: number(0.99) }), nameOf);
    expect(plan).toMatchObject({ changes: [], conflicts: [], alreadyDone: [e8] });
  });

  it("finds the cell again by its label, or asks", () => {
    const cells = lookup({ E9: number(0.986608004322) });
    const named = (cell: { row: number; column: number; sheet: string }) => ({ row: cell.row === 8 ? e8.label : "别的行", column: "E" });
    expect(planUndo(batch(e8), cells, named).conflicts).toMatchObject([{ forced: null }]);
    expect(planUndo(batch(e8), cells, named, () => ref("E9")).changes).toMatchObject([{ cell: ref("E9"), after: number(0.99) }]);
    expect(planUndo(batch(e8), cells, named, () => null).conflicts).toMatchObject([{ now: null }]);
  });

  it("compares formulas, not what they compute, and keeps the user's later format", () => {
    const formula = change("E8", number(0.99), { ...number(0.9866), formula: "D8/C8" });
    const cells = lookup({ E8: { value: 0.5, format: "0.0%", formula: "D8/C8" } });
    expect(planUndo(batch(formula), cells, nameOf).changes).toMatchObject([{ after: number(0.99, "0.0%") }]);
  });

  it("restores what stood there exactly", () => {
    const state = fc.record({
      value: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string({ minLength: 1 }), fc.constant(null), fc.boolean()),
      format: fc.constantFrom("General", "0.00%", "#,##0.00", "@"),
    });
    fc.assert(fc.property(state, state, (before, after) => {
      const made = change("E8", before, after);
      const start = lookup({ E8: before });
      const written = applied(start, [made]);
      const plan = planUndo(batch(made), written, nameOf);
      const restored = applied(written, plan.changes)(ref("E8"));
      if (plan.changes.length > 0) expect(restored).toEqual(before);
      else expect(plan.alreadyDone.length).toBe(1);
    }));
  });
});

describe("the journal", () => {
  it("undoes newest first and keeps what was undone", () => {
    const first = batch(change("E8", number(1), number(2)));
    const journal = record(record(EMPTY_JOURNAL, first), { ...first, id: "2" });
    expect(newestStanding(journal)?.id).toBe("2");
    const after = markUndone(journal, "2");
    expect(newestStanding(after)?.id).toBe("1");
    expect(after.batches.length).toBe(2);
    expect(newestStanding(markUndone(after, "1"))).toBeUndefined();
  });
});

describe("a fix", () => {
  it("closes its relation in the cell's own form", () => {
    const relations = [tie("D2", "B2 C2"), tie("D3", "B3 C3"), tie("D4", "B4 C4"), tie("B4", "B2 B3"), tie("C4", "C2 C3"), tie("D4", "D2 D3")];
    const cells = lookup({ B2: "837.36 ", C2: 436.71, D2: 1310.07, B3: 60.44, C3: 508.9, D3: 569.34, B4: 933.8, C4: 945.61, D4: 1879.41 });
    const [finding] = diagnosed(relations, cells).findings;
    const changes = planFix(finding?.fixes ?? [], cells, nameOf);
    expect(changes).toMatchObject([{ before: { value: "837.36 " }, after: { value: "873.36" }, code: "fix" }]);
    expect(diagnosed(relations, applied(cells, changes)).findings).toEqual([]);
  });
  it("keeps percent formats", () => {
    const cells = lookup({ D1: 351598, C1: 1000000, E1: { value: 0.3515, format: "0.00%" } });
    const [finding] = diagnosed([tie("E1", "D1 C1", { kind: "ratio" })], cells).findings;
    expect(planFix(finding?.fixes ?? [], cells, nameOf)).toMatchObject([{ after: { value: 0.3516, format: "0.00%" } }]);
  });
});
