import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { loadClient } from "./client/load-client";
import { ExcelHost } from "./excel-host";
import { Workbook } from "./workbook/workbook";

const host = new ExcelHost();

beforeAll(async () => loadClient(host));

beforeEach(() => host.open(new Workbook("甲", "乙", "丙")));

afterEach(() => expect(host.gaps).toEqual([]));

test("sheets lead to their neighbours, hidden ones only when wanted", async () => {
  host.workbook.sheet("乙").visibility = "Hidden";
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const [first, last] = [worksheets.getFirst(), worksheets.getLast()];
    const found = [first.getNextOrNullObject(), first.getNextOrNullObject(true), last.getPreviousOrNullObject(), last.getPreviousOrNullObject(true)];
    for (const sheet of found) sheet.load("name");
    await context.sync();
    expect(found.map(({ name }) => name)).toEqual(["乙", "丙", "乙", "甲"]);
  });
});

test("behind the last one comes a null object, and so is all that it leads to", async () => {
  await Excel.run(async (context) => {
    const beyond = context.workbook.worksheets.getLast().getNextOrNullObject();
    const further = beyond.getNextOrNullObject();
    const used = further.getUsedRangeOrNullObject(true);
    used.load("values");
    const range = further.getRange();
    range.conditionalFormats.load("items/id");
    await context.sync();
    expect([beyond, further, used, range].map(({ isNullObject }) => isNullObject)).toEqual([true, true, true, true]);
  });
  expect(host.liveReferences).toBe(0);
});
