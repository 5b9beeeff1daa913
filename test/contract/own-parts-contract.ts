import { describe, expect, test } from "vitest";
import { cellOf } from "./contract-cells";
import { WORKBOOK, type HostUnderTest } from "./contract-workbook";

/** What every host promises of what is ours in a workbook: a sheet, and texts. */
export function describeOwnParts(open: () => Promise<HostUnderTest>): void {
  describe("a sheet of our own", () => {
    const report = (text: string) => ({
      name: "勾稽报告",
      rows: [[{ value: "问题", bold: true }, { value: text }], [{ value: 12.5, format: "0.00" }, { value: null }]],
      columnWidths: [12, 60],
    });

    test("is created behind the others, and filled anew in its place", async () => {
      const place = await open();
      await place.host.putSheet(report("第一次"));
      await place.host.putSheet(report("第二次"));
      const later = await place.reopen();
      await later.host.putSheet(report("第三次"));
      const { sheets } = await later.host.read();
      expect(sheets.map((sheet) => sheet.name)).toEqual([...WORKBOOK.map((sheet) => sheet.name), "勾稽报告"]);
      expect(await cellOf(later.host, "勾稽报告", "B1")).toMatchObject({ value: "第三次" });
      expect(await cellOf(later.host, "勾稽报告", "A2")).toEqual({ value: 12.5, format: "0.00" });
    });

    test("leaves the user's sheets as they are", async () => {
      const { host } = await open();
      const before = await host.read();
      await host.putSheet(report("甲"));
      expect((await host.read()).sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
    });
  });

  describe("texts kept with the document", () => {
    test("are null at first, and found again after reopening", async () => {
      const place = await open();
      expect(await place.host.loadText("journal")).toBeNull();
      await place.host.saveText("journal", '{"a":"<&\\"甲\\">","b":[1,2]}');
      await place.host.saveText("settings", "一\n二");
      await place.host.saveText("settings", "三\n四");
      for (const { host } of [place, await place.reopen()]) {
        expect(await host.loadText("journal")).toBe('{"a":"<&\\"甲\\">","b":[1,2]}');
        expect(await host.loadText("settings")).toBe("三\n四");
        expect(await host.loadText("Journal")).toBeNull();
      }
    });

    test("are taken away one by one, and may come again", async () => {
      const place = await open();
      await place.host.saveText("settings", null);
      await place.host.saveText("journal", "甲");
      await place.host.saveText("settings", "乙");
      await place.host.saveText("settings", null);
      for (const { host } of [place, await place.reopen()]) {
        expect(await host.loadText("settings")).toBeNull();
        expect(await host.loadText("journal")).toBe("甲");
      }
      await place.host.saveText("journal", null);
      const later = await place.reopen();
      expect(await later.host.loadText("journal")).toBeNull();
      await later.host.saveText("journal", "丙");
      expect(await later.host.loadText("journal")).toBe("丙");
    });
  });
}
