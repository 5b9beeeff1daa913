import { describe, expect, test } from "vitest";
import { MARK_KINDS, markLook } from "../../src/host/mark";
import { addressToText } from "../../src/sheet/address";
import { marksOf, sorted, sortedMarks } from "./contract-cells";
import { BUDGET, LOCKED, NOTES, type HostUnderTest } from "./contract-workbook";

/** What every host promises of marks. */
export function describeMarking(open: () => Promise<HostUnderTest>): void {
  describe("marks", () => {
    test("are set, replaced and cleared, without touching a cell", async () => {
      const place = await open();
      const before = await place.host.read();
      const first = marksOf("error", `${BUDGET}!B5`, `${NOTES}!A1`).concat(marksOf("warning", `${BUDGET}!C4`));
      expect(await place.host.mark(first)).toEqual({ marked: 3, refusals: [] });
      expect(await sortedMarks(place)).toEqual(sorted(first));
      const second = marksOf("warning", `${BUDGET}!B5`);
      await place.host.mark(second);
      expect(await sortedMarks(place)).toEqual(sorted(second));
      expect(await sortedMarks(await place.reopen())).toEqual(sorted(second));
      expect(await place.host.clearMarks()).toEqual({ marked: 0, refusals: [] });
      expect(await sortedMarks(place)).toEqual([]);
      expect(await place.host.read()).toEqual(before);
    });

    test.each(["fill-and-border", "border-only"] as const)("of every kind have their look: %s", async (style) => {
      const place = await open();
      const marks = MARK_KINDS.flatMap((kind, at) => marksOf(kind, `${BUDGET}!B${String(at + 3)}`));
      await place.host.mark(marks, style);
      expect(await sortedMarks(place)).toEqual(sorted(marks));
      expect(await place.looks()).toEqual(new Map(MARK_KINDS.map((kind) => [kind, markLook(kind, style)])));
      await place.host.clearMarks();
      expect(await place.marks()).toEqual([]);
    });

    test("of an earlier day are cleared too", async () => {
      const place = await open();
      await place.host.mark(marksOf("error", `${BUDGET}!B5`));
      const later = await place.reopen();
      await later.host.clearMarks();
      expect(await later.marks()).toEqual([]);
    });

    test("a sheet that refuses is named, the others are marked", async () => {
      const place = await open();
      const good = marksOf("error", `${BUDGET}!B5`);
      const outcome = await place.host.mark([...good, ...marksOf("error", `${LOCKED}!A1`)]);
      expect(outcome).toEqual({ marked: 1, refusals: [{ code: "protected", sheet: LOCKED }] });
      expect(await sortedMarks(place)).toEqual(sorted(good));
    });

    test("hundreds of scattered cells", async () => {
      const place = await open();
      const many = marksOf("error", ...Array.from({ length: 700 }, (_, at) => `${BUDGET}!${addressToText({ row: at * 2 + 10, column: at % 7 })}`));
      expect((await place.host.mark(many)).marked).toBe(700);
      expect(await sortedMarks(place)).toEqual(sorted(many));
      await place.host.clearMarks();
      expect(await place.marks()).toEqual([]);
    });
  });
}
