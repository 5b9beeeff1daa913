import { describe, expect, test } from "vitest";
import type { ReadProgress } from "../../src/host/workbook-host";
import { cellOf } from "./contract-cells";
import { BUDGET, NOTES, WORKBOOK, type HostUnderTest } from "./contract-workbook";

/** What every host promises of reading. */
export function describeReading(open: () => Promise<HostUnderTest>): void {
  describe("read", () => {
    test("sheets in their order, with what they are", async () => {
      const { sheets, unread } = await (await open()).host.read();
      expect(sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.isProtected])).toEqual(
        WORKBOOK.map((sheet) => [sheet.name, sheet.visibility ?? "visible", sheet.isProtected ?? false]),
      );
      expect(unread).toEqual([]);
    });

    test("cells with typed values, formats and formulas", async () => {
      const { host } = await open();
      expect(await cellOf(host, BUDGET, "B3")).toEqual({ value: 890.17, format: "#,##0.00" });
      expect(await cellOf(host, BUDGET, "B5")).toEqual({ value: 1145.81, format: "#,##0.00", formula: "SUM(B3:B4)" });
      expect(await cellOf(host, BUDGET, "A3")).toEqual({ value: "基本支出", format: "General" });
      expect((await cellOf(host, NOTES, "B1"))?.value).toBe(true);
      expect((await cellOf(host, NOTES, "B2"))?.value ?? null).toBeNull();
      expect((await cellOf(host, BUDGET, "Z99"))?.value ?? null).toBeNull();
    });

    test("plain data that survives structuredClone", async () => {
      const content = await (await open()).host.read();
      expect(structuredClone(content)).toEqual(content);
    });

    test("only the sheets that are wanted, as a whole read gives them", async () => {
      const { host } = await open();
      const some = { sheets: [NOTES, "没有这张表", BUDGET] };
      const fresh = await host.read(some);
      const whole = await host.read();
      const again = await host.read(some);
      const wanted = whole.sheets.filter(({ name }) => some.sheets.includes(name));
      expect(fresh).toEqual({ sheets: wanted, unread: [] });
      expect(again).toEqual(fresh);
      expect(await host.read()).toEqual(whole);
    });

    test("stopped before the first cell: every sheet is named, and a later read is whole", async () => {
      const { host } = await open();
      const { sheets, unread } = await host.read({ isStopped: () => true });
      expect(sheets.length + unread.length).toBe(WORKBOOK.length);
      expect(unread.length).toBeGreaterThan(0);
      for (const { code } of unread) expect(code).toBe("stopped");
      expect((await host.read()).unread).toEqual([]);
    });

    test("progress ends with the last sheet, and with the totals where it knows them", async () => {
      const told: ReadProgress[] = [];
      await (await open()).host.read({ onProgress: (progress) => told.push(progress) });
      const last = told.at(-1)!;
      expect(last.sheet).toBe("数组");
      expect(told.map(({ cells }) => cells)).toEqual(told.map(({ cells }) => cells).sort((a, b) => a - b));
      if (last.ofCells !== undefined) expect(last.cells).toBe(last.ofCells);
      if (last.ofSheets !== undefined) expect(last.sheets).toBe(last.ofSheets);
    });
  });
}
