import { afterEach, beforeAll, expect, test } from "vitest";
import { ExcelWorkbookHost } from "../../src/excel/excel-workbook-host";
import { loadClient } from "../office-host/client/load-client";
import { ExcelHost } from "../office-host/excel-host";
import type { Workbook } from "../office-host/workbook/workbook";
import type { HostUnderTest } from "./contract-workbook";
import { excelWorkbook, looksIn, marksIn } from "./excel-workbook";
import { describeWorkbookHost } from "./workbook-host-contract";

/** An Excel that knows what the adapter uses only where it is there. */
const excel = new ExcelHost({ level: "1.17" });

beforeAll(async () => {
  await loadClient(excel);
});

afterEach(() => {
  expect(excel.gaps).toEqual([]);
  expect(excel.counters.undoCleared).toEqual([]);
});

function underTest(workbook: Workbook): HostUnderTest {
  excel.open(workbook);
  return {
    host: new ExcelWorkbookHost(),
    marks: () => Promise.resolve(marksIn(workbook)),
    looks: () => Promise.resolve(looksIn(workbook)),
    reopen: () => Promise.resolve(underTest(workbook)),
  };
}

describeWorkbookHost("ExcelWorkbookHost on a newer Excel", (sheets) => Promise.resolve(underTest(excelWorkbook(sheets))));

test("cells of an array formula are found before anything is written, each by itself", async () => {
  const workbook = excelWorkbook([{ name: "数组", rows: [[1, 2], [2, 4], [3, 5]], arrays: [{ range: "B1:B2", formula: "A1:A2*2" }] }]);
  const { host } = underTest(workbook);
  const rows = (await host.read()).sheets[0]!.rows;
  const changes = rows.flatMap((cells, row) =>
    cells.map((cell, column) => ({ cell: { sheet: "数组", row, column }, label: "", before: cell!, after: { value: 9, format: "General" }, code: "fix" as const })),
  );
  const { written, refusals } = await host.write(changes);
  expect(written).toBe(false);
  expect(refusals).toEqual([0, 1].map((row) => ({ code: "array-formula", sheet: "数组", cell: { sheet: "数组", row, column: 1 } })));
  expect(excel.counters.writes("values").calls + excel.counters.writes("formulas").calls).toBe(0);
});

test("the name of a sheet that the user changes is an edit", async () => {
  const workbook = excelWorkbook([{ name: "甲", rows: [[1]] }]);
  const { host } = underTest(workbook);
  const told: (readonly string[])[] = [];
  const stop = host.onEdited((sheets) => told.push(sheets));
  await new Promise((resolve) => setTimeout(resolve, 50));
  excel.user.rename("甲", "乙");
  await new Promise((resolve) => setTimeout(resolve, 250));
  expect(told).toEqual([["乙"]]);
  stop();
});
