import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CellState, Change } from "../../src/changes/change";
import { EMPTY_JOURNAL, type Batch, type Journal } from "../../src/changes/journal";
import { isXmlText } from "../../src/xlsx/xml/xml-text";
import { boundedJournal, journalText, withBatch } from "../../src/review/kept-journal";
import { parseJournal } from "../../src/review/parse-journal";

const text = fc.string({ unit: "binary", maxLength: 12 });
const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0), text, fc.boolean(), fc.constant(null), fc.record({ error: text }),
);
const state: fc.Arbitrary<CellState> = fc.record({ value, format: text, formula: text }, { requiredKeys: ["value", "format"] });
const cell = fc.record({ sheet: text, row: fc.nat(1_048_575), column: fc.nat(16_383) });
const change: fc.Arbitrary<Change> = fc.record(
  { cell, label: text, place: text, before: state, after: state, code: fc.constantFrom("rate", "sum", "fix", "total"), relation: text },
  { requiredKeys: ["cell", "label", "before", "after", "code"] },
);
const batch: fc.Arbitrary<Batch> = fc.record(
  { id: text, time: text, changes: fc.array(change, { maxLength: 4 }), undone: fc.boolean(), left: fc.array(cell, { maxLength: 2 }) },
  { requiredKeys: ["id", "time", "changes"] },
);
const journal: fc.Arbitrary<Journal> = fc.record({ batches: fc.array(batch, { maxLength: 6 }), dropped: fc.nat() }, { requiredKeys: ["batches"] });

function read(kept: string): Journal {
  const found = parseJournal(kept);
  if (found === "damaged") throw new Error(kept);
  return found;
}

function simple(id: string, undone = false, filling = ""): Batch {
  return { id, time: filling, changes: [], ...(undone && { undone }) };
}

const ids = ({ batches }: Journal): string => batches.map(({ id }) => id).join(" ");

describe("the kept journal", () => {
  it("is read as it was written, whatever stands in the cells", () => {
    fc.assert(fc.property(journal, (one) => { expect(read(journalText(one))).toEqual(one); }));
  });

  it("holds nothing that XML cannot hold", () => {
    fc.assert(fc.property(journal, (one) => { expect(isXmlText(journalText(one))).toBe(true); }));
  });

  it("is empty where nothing is kept, and damaged where something else is", () => {
    expect(parseJournal(null)).toEqual(EMPTY_JOURNAL);
    const state = { value: 1, format: "0" };
    const whole = journalText({ batches: [{ id: "1", time: "t", changes: [{ cell: { sheet: "表", row: 1, column: 2 }, label: "甲", before: state, after: state, code: "rate" }] }] });
    const hostile = [
      "", "0", "{}", '{"version":1}', whole.slice(1), whole.replace('"version":1', '"version":2'), whole.replace('"row":1', '"row":-1'), whole.replace('"row":1', '"row":1.5'),
      whole.replace('"row":1', '"row":1e999'), whole.replace('"rate"', '"judgement"'), whole.replace('"value":1', '"value":[]'), whole.replace('"value":1', '"value":{"error":1}'),
      whole.replace('"value":1', '"value":1,"note":2'), whole.replace('"batches":[', '"batches":[null,'), whole.replace('"format":"0"', '"format":null'), '{"version":1,"batches":'.repeat(10_000),
    ];
    for (const one of hostile) expect(parseJournal(one), one.slice(0, 80)).toBe("damaged");
  });

  it("never throws on other texts", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (one) => { expect(parseJournal(one)).toBe("damaged"); }));
  });
});

describe("the bound of the journal", () => {
  const filling = "字".repeat(100);
  const full: Journal = { batches: [simple("a", false, filling), simple("b", true, filling), simple("c", false, filling), simple("d", true, filling), simple("e", false, filling)] };

  it("leaves out the oldest that were undone, then the oldest, and counts them", () => {
    const size = (batches: number) => 80 + batches * 170;
    expect(boundedJournal(full, size(5))).toBe(full);
    expect(boundedJournal(full, size(4))).toMatchObject({ dropped: 1 });
    expect([4, 3, 2, 1].map((count) => ids(boundedJournal(full, size(count))))).toEqual(["a c d e", "a c e", "c e", "e"]);
  });

  it("keeps the newest batch whole, however large it is", () => {
    const large = simple("f", false, "字".repeat(5000));
    const kept = withBatch({ ...full, dropped: 2 }, large, 500);
    expect(kept).toEqual({ batches: [large], dropped: 7 });
    expect(read(journalText(kept, 500))).toEqual(kept);
  });

  it("is kept, and what is left is what was there", () => {
    fc.assert(fc.property(journal, batch, fc.integer({ min: 200, max: 3000 }), (one, added, most) => {
      const kept = withBatch(one, added, most);
      expect(kept.batches.at(-1)).toEqual(added);
      expect((kept.dropped ?? 0) - (one.dropped ?? 0)).toBe(one.batches.length + 1 - kept.batches.length);
      expect(kept.batches).toEqual([...one.batches, added].filter((each) => kept.batches.includes(each)));
      if (kept.batches.length > 1) expect(journalText(kept, most).length).toBeLessThanOrEqual(most);
    }));
  });
});
