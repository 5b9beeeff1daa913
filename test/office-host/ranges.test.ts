import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { errorOf } from "./client/error-of";
import { loadClient } from "./client/load-client";
import { ExcelHost } from "./excel-host";
import { Workbook } from "./workbook/workbook";

const host = new ExcelHost();

beforeAll(async () => loadClient(host));

beforeEach(() => host.open(new Workbook("预算表")));

afterEach(() => expect(host.gaps).toEqual([]));

describe("ranges", () => {
  test("lead to other ranges", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("预算表");
      const start = sheet.getRange("B2:C3");
      const ranges = [
        start.getResizedRange(1, 1),
        start.getOffsetRange(2, 0),
        start.getEntireColumn(),
        start.getLastCell(),
        start.getBoundingRect("E9"),
        start.getIntersection("C1:C9"),
        sheet.getRangeByIndexes(0, 0, 1, 3),
        sheet.getCell(4, 4),
      ];
      for (const range of ranges) range.load("address");
      const apart = start.getIntersectionOrNullObject("Z9");
      await context.sync();
      const addresses = ["B2:D4", "B4:C5", "B:C", "C3", "B2:E9", "C2:C3", "A1:C1", "E5"];
      expect(ranges.map(({ address }) => address)).toEqual(addresses.map((address) => `预算表!${address}`));
      expect(apart.isNullObject).toBe(true);
    });
  });

  test("areas have their ranges as items, which can be written", async () => {
    await Excel.run(async (context) => {
      const areas = context.workbook.worksheets.getItem("预算表").getRanges("A1:B2,D4").areas.load("items/address");
      await context.sync();
      expect(areas.items.map(({ address }) => address)).toEqual(["预算表!A1:B2", "预算表!D4"]);
      areas.items[1]!.values = [[5]];
      await context.sync();
    });
    expect(host.workbook.sheet("预算表").grid.get(3, 3).value).toBe(5);
  });

  test("several properties are set at once", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("预算表").getRange("A1:B1");
      range.set({ values: [[1, 2]], format: { fill: { color: "#00ff00" }, font: { bold: true } } });
      await context.sync();
    });
    const cell = host.workbook.sheet("预算表").grid.get(0, 1);
    expect(cell).toMatchObject({ value: 2, format: { "fill.color": "#00FF00", "font.bold": true } });
  });

  test("tracked ones are held over runs and given back", async () => {
    const kept = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("预算表").getRange("A1");
      context.trackedObjects.add(range);
      await context.sync();
      return range;
    });
    expect(host.liveReferences).toBe(1);
    await Excel.run(kept, async (context) => {
      kept.values = [[9]];
      context.trackedObjects.remove(kept);
      await context.sync();
    });
    expect(host.workbook.sheet("预算表").grid.get(0, 0).value).toBe(9);
    await vi.waitFor(() => expect(host.liveReferences).toBe(0));
  });

  test.each(["A0", "XFE1", "表!A1", "A:3"])("%s is no address here", async (address) => {
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("预算表").getRange(address).load("address");
      await context.sync();
    });
    expect(await errorOf(run)).toMatchObject({ code: "InvalidArgument" });
  });
});
