import { describe, expect, test } from "vitest";
import type { OwnSheet } from "../../src/host/workbook-host";
import type { FaultMoment } from "../office-host/faults";
import { excelForTests, openHost, syncsOf } from "./excel-under-test";
import { tables } from "./tables";

const excel = excelForTests();

const report = (text: string, rows = 3): OwnSheet => ({
  name: "勾稽报告",
  rows: [
    [{ value: "问题", bold: true }, { value: "金额", bold: true }],
    ...Array.from({ length: rows }, (_row, at) => [{ value: `${text} ${String(at)}` }, { value: at + 0.5, format: "0.00" }, { value: "98.66%" }]),
  ],
  columnWidths: [60, 12],
});

test("is written in two syncs, with widths, bold heads and texts that stay texts", async () => {
  const workbook = tables(2);
  const host = openHost(excel, workbook);
  expect(await syncsOf(excel, () => host.putSheet(report("甲")))).toBe(2);
  const sheet = workbook.sheets.at(-1)!;
  expect(sheet.name).toBe("勾稽报告");
  expect(sheet.columnWidths.get(0)).toBe((60 * 7 + 5) * 0.75);
  expect([sheet.grid.get(0, 0).format["font.bold"], sheet.grid.get(1, 0).format["font.bold"]]).toEqual([true, undefined]);
  expect([sheet.grid.get(1, 1).value, sheet.grid.get(1, 1).numberFormat, sheet.grid.get(1, 2).value]).toEqual([0.5, "0.00", "98.66%"]);
});

test("that has become shorter keeps nothing of what stood there", async () => {
  const workbook = tables(1);
  const host = openHost(excel, workbook);
  await host.putSheet(report("长", 30));
  expect(await syncsOf(excel, () => host.putSheet(report("短", 1)))).toBe(2);
  expect((await host.read()).sheets.at(-1)!.rows.map((row) => row.map((cell) => cell?.value ?? null))).toEqual([["问题", "金额"], ["短 0", 0.5, "98.66%"]]);
});

test("of several portions", async () => {
  const host = openHost(excel, tables(1));
  const syncs = await syncsOf(excel, () => host.putSheet(report("很长的说明".repeat(20), 6000)));
  expect(syncs).toBeGreaterThan(2);
  expect(excel.counters.log.every(({ bytesIn }) => bytesIn < 2 * 1024 * 1024)).toBe(true);
  expect((await host.read()).sheets.at(-1)!.rows).toHaveLength(6001);
});

test("a sheet of the user with its name is not touched", async () => {
  const workbook = tables(1);
  workbook.insert("勾稽报告");
  workbook.put("勾稽报告", "A1", "我的");
  const host = openHost(excel, workbook);
  await host.putSheet(report("甲"));
  await host.putSheet(report("乙"));
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["表1", "勾稽报告", "勾稽报告 (2)"]);
  expect(workbook.sheet("勾稽报告").grid.get(0, 0).value).toBe("我的");
});

describe("where it cannot be put", () => {
  test("the workbook is protected and has none yet", async () => {
    const workbook = tables(1);
    const host = openHost(excel, workbook);
    workbook.structureProtected = true;
    await expect(host.putSheet(report("甲"))).rejects.toMatchObject({ code: "workbook-protected", workbook: "untouched" });
    workbook.structureProtected = false;
    await host.putSheet(report("甲"));
    workbook.structureProtected = true;
    await host.putSheet(report("乙"));
    expect(workbook.sheet("勾稽报告").grid.get(1, 0).value).toBe("乙 0");
  });

  test("ours was protected", async () => {
    const workbook = tables(1);
    const host = openHost(excel, workbook);
    await host.putSheet(report("甲"));
    const sheet = workbook.sheet("勾稽报告");
    sheet.protection = { ...sheet.protection, on: true };
    await expect(host.putSheet(report("乙"))).rejects.toMatchObject({ code: "read-only", workbook: "untouched", detail: "勾稽报告" });
    expect(sheet.grid.get(1, 0).value).toBe("甲 0");
  });
});

describe("a sync that fails meanwhile", () => {
  test.each(["before", "middle", "after", "silent"] as FaultMoment[])("%s: it is filled once more, and stands there once", async (moment) => {
    for (const sync of [1, 2]) {
      const workbook = tables(1);
      const host = openHost(excel, workbook, { patience: 150 });
      excel.faults.failSync(sync, moment);
      await host.putSheet(report("甲"));
      expect(workbook.sheets.map(({ name }) => name)).toEqual(["表1", "勾稽报告"]);
      expect((await host.read()).sheets.at(-1)!.rows).toHaveLength(4);
    }
  });

  test("twice in the middle: nobody knows, and the next one is whole", async () => {
    const workbook = tables(1);
    const host = openHost(excel, workbook);
    excel.faults.failSync(2, "middle");
    excel.faults.failSync(4, "middle");
    await expect(host.putSheet(report("甲"))).rejects.toMatchObject({ code: "unexpected", workbook: "unknown" });
    await host.putSheet(report("乙"));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["表1", "勾稽报告"]);
    expect(workbook.sheet("勾稽报告").grid.get(1, 0).value).toBe("乙 0");
  });
});
