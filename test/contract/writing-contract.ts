import { describe, expect, test } from "vitest";
import { invert } from "../../src/changes/change";
import { addressToText } from "../../src/sheet/address";
import { cellOf, changesOf } from "./contract-cells";
import { BUDGET, LOCKED, NOTES, type HostUnderTest } from "./contract-workbook";

/** What every host promises of writing batches. */
export function describeWriting(open: () => Promise<HostUnderTest>): void {
  describe("write", () => {
    test("a batch is written, and found again after reopening", async () => {
      const place = await open();
      const changes = await changesOf(place.host, {
        [`${BUDGET}!B3`]: { value: 900 },
        [`${BUDGET}!C4`]: { value: 0.12345, format: "0.0000%" },
        [`${NOTES}!A2`]: { value: "改过的文字" },
        [`${BUDGET}!A7`]: { value: "新的一行" },
      });
      expect(await place.host.write(changes)).toMatchObject({ written: true, refusals: [] });
      for (const { host } of [place, await place.reopen()]) {
        expect(await cellOf(host, BUDGET, "B3")).toEqual({ value: 900, format: "#,##0.00" });
        expect(await cellOf(host, BUDGET, "C4")).toEqual({ value: 0.12345, format: "0.0000%" });
        expect((await cellOf(host, NOTES, "A2"))?.value).toBe("改过的文字");
        expect((await cellOf(host, BUDGET, "A7"))?.value).toBe("新的一行");
        expect(await cellOf(host, BUDGET, "A3")).toEqual({ value: "基本支出", format: "General" });
      }
    });

    test("a formula with its value, and a value in the place of a formula", async () => {
      const { host } = await open();
      const formula = await changesOf(host, { [`${BUDGET}!C3`]: { value: 0.89017, formula: "B3/1000" } });
      expect((await host.write(formula)).written).toBe(true);
      expect((await cellOf(host, BUDGET, "C3"))?.formula).toBe("B3/1000");
      const [change] = await changesOf(host, { [`${BUDGET}!B5`]: {} });
      if (!change) throw new Error("no change");
      expect((await host.write([{ ...change, after: { value: 1145.8, format: change.before.format } }])).written).toBe(true);
      expect(await cellOf(host, BUDGET, "B5")).toEqual({ value: 1145.8, format: "#,##0.00" });
    });

    test("undoing a batch gives back what there was", async () => {
      const { host } = await open();
      const before = await host.read();
      const changes = await changesOf(host, {
        [`${BUDGET}!B3`]: { value: 1 },
        [`${BUDGET}!C3`]: { value: 0.1, formula: "1/10" },
        [`${BUDGET}!C4`]: { value: 0.7, format: "0.0" },
        [`${NOTES}!A2`]: { value: 5 },
      });
      expect((await host.write(changes)).written).toBe(true);
      expect((await host.write(changes.map(invert))).written).toBe(true);
      expect((await host.read()).sheets[0]?.rows).toEqual(before.sheets[0]?.rows);
      expect(await cellOf(host, NOTES, "A2")).toEqual({ value: "文字", format: "General" });
    });

    test("an empty batch is written at once", async () => {
      expect(await (await open()).host.write([])).toEqual({ written: true, refusals: [], stale: [] });
    });

    test.each([
      ["cell-changed", `${BUDGET}!B4`],
      ["protected", `${LOCKED}!A1`],
      ["array-formula", "数组!B2"],
      ["merged-cell", `${BUDGET}!B1`],
      ["no-such-sheet", "没有这张表!A1"],
    ])("%s: nothing is written, and the reason is told", async (code, refused) => {
      const { host } = await open();
      const [good, other] = await changesOf(host, { [`${BUDGET}!B3`]: { value: 1 }, [refused]: { value: 2 } });
      if (!good || !other) throw new Error("no change");
      const bad = code === "cell-changed" ? { ...other, before: { ...other.before, value: 999 } } : other;
      const outcome = await host.write([good, bad]);
      expect(outcome.written).toBe(false);
      expect(outcome.refusals.map((refusal) => [refusal.code, refusal.sheet])).toEqual([[code, bad.cell.sheet]]);
      if (code !== "no-such-sheet") expect(outcome.refusals[0]?.cell).toEqual(bad.cell);
      expect(await cellOf(host, BUDGET, "B3")).toEqual({ value: 890.17, format: "#,##0.00" });
    });

    test("what a cell holds instead is told with the refusal", async () => {
      const { host } = await open();
      const changes = await changesOf(host, { [`${BUDGET}!B5`]: { value: 1 }, [`${BUDGET}!C2`]: { value: 2 }, [`${BUDGET}!B6`]: { value: 3 } });
      const { refusals } = await host.write(changes.map((change) => ({ ...change, before: { value: 7, format: change.before.format } })));
      expect(refusals.map(({ now }) => now)).toEqual([
        { value: 1145.81, format: "#,##0.00", formula: "SUM(B3:B4)" },
        { value: "执行率", format: "General" },
        null,
      ]);
    });

    test.each(["98.66%", "=1+2", "1,234.50", "2024-01-05", "TRUE", "'引号", "+1", "一、收入", "#N/A?", "０．５"])("the text %s stays a text, in a cell of any format", async (text) => {
      const { host } = await open();
      const changes = await changesOf(host, { [`${NOTES}!A2`]: { value: text }, [`${BUDGET}!B3`]: { value: text }, [`${NOTES}!C5`]: { value: text, format: "@" } });
      expect((await host.write(changes)).written).toBe(true);
      expect(await cellOf(host, NOTES, "A2")).toEqual({ value: text, format: "General" });
      expect(await cellOf(host, BUDGET, "B3")).toEqual({ value: text, format: "#,##0.00" });
      expect(await cellOf(host, NOTES, "C5")).toEqual({ value: text, format: "@" });
      expect((await host.write(changes.map(invert))).written).toBe(true);
      expect(await cellOf(host, BUDGET, "B3")).toEqual({ value: 890.17, format: "#,##0.00" });
    });

    test("a number in the place of a text that was kept by its format", async () => {
      const { host } = await open();
      expect((await host.write(await changesOf(host, { [`${NOTES}!A2`]: { value: "12.50", format: "@" } }))).written).toBe(true);
      expect((await host.write(await changesOf(host, { [`${NOTES}!A2`]: { value: 12.5, format: "0.00" } }))).written).toBe(true);
      expect(await cellOf(host, NOTES, "A2")).toEqual({ value: 12.5, format: "0.00" });
    });

    test("a text is written along, from what it is at that moment", async () => {
      const place = await open();
      const { host } = place;
      const count = { name: "journal", update: (current: string | null) => `${current ?? "0"}+1` };
      await host.saveText("settings", "甲");
      expect((await host.write(await changesOf(host, { [`${BUDGET}!B3`]: { value: 1 } }), count)).written).toBe(true);
      expect((await host.write(await changesOf(host, { [`${BUDGET}!B3`]: { value: 2 } }), count)).written).toBe(true);
      expect((await host.write([], count)).written).toBe(true);
      for (const { host: either } of [place, await place.reopen()]) {
        expect(await either.loadText("journal")).toBe("0+1+1+1");
        expect(await either.loadText("settings")).toBe("甲");
      }
    });

    test("where the cells are refused, the text is not written either", async () => {
      const { host } = await open();
      const changes = await changesOf(host, { [`${BUDGET}!B3`]: { value: 1 }, [`${BUDGET}!B1`]: { value: 2 } });
      expect((await host.write(changes, { name: "journal", update: () => "written" })).written).toBe(false);
      expect(await host.loadText("journal")).toBeNull();
    });

    test("formulas that still show an older value are named, unless the host calculates", async () => {
      const { host } = await open();
      const { stale } = await host.write(await changesOf(host, { [`${BUDGET}!B3`]: { value: 1000 } }));
      const named = stale.map((cell) => `${cell.sheet}!${addressToText(cell)}`);
      const shown = (await cellOf(host, BUDGET, "B5"))?.value;
      if (shown === 1145.81) expect(named).toEqual([`${BUDGET}!B5`, `${BUDGET}!C5`, `${NOTES}!A1`]);
      else {
        expect(shown).toBeCloseTo(1255.64, 9);
        expect(named).toEqual([]);
      }
    });
  });
}
