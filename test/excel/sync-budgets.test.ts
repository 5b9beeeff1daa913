import { describe, expect, test } from "vitest";
import { invert } from "../../src/changes/change";
import { changesFrom, errorsAt, excelForTests, openHost, syncsOf } from "./excel-under-test";
import { scattered, tables } from "./tables";

const excel = excelForTests();

describe.each([1, 20, 60])("%i sheets", (sheets) => {
  test.each([0, 10, 1000])("%i findings", async (findings) => {
    const workbook = tables(sheets, findings === 1000 && sheets === 1 ? 1010 : 40);
    const host = openHost(excel, workbook);
    const cells = scattered(workbook, findings);
    const most = findings === 0 ? 0 : 1;
    let content = await host.read();
    expect(excel.counters.syncs).toBe(2);
    expect(await syncsOf(excel, () => host.mark(errorsAt(cells)))).toBe(most);
    // Checked again after an edit.
    expect(await syncsOf(excel, async () => (content = await host.read({ sheets: ["表1"] })))).toBe(1);
    expect(content.sheets.map(({ name }) => name)).toEqual(["表1"]);
    expect(await syncsOf(excel, () => host.mark(errorsAt(cells)))).toBe(most);
    content = await host.read();
    const changes = changesFrom(content, cells.map((cell) => [cell, { value: 7 }]));
    const journal = { name: "journal", update: () => "日志".repeat(1000) };
    expect(await syncsOf(excel, async () => expect((await host.write(changes, journal)).written).toBe(true))).toBe(2);
    expect(await syncsOf(excel, async () => expect((await host.write(changes.map(invert), journal)).written).toBe(true))).toBe(2);
    expect(await host.read()).toEqual(content);
    expect(await syncsOf(excel, () => host.clearMarks())).toBe(most);
    for (const { bytesIn, bytesOut, error } of excel.counters.log) {
      expect(Math.max(bytesIn, bytesOut)).toBeLessThan(2 * 1024 * 1024);
      expect(error).toBeNull();
    }
    for (const { conditionalFormats } of workbook.sheets) expect(conditionalFormats).toEqual([]);
  });
});
