import { afterEach, beforeAll, expect } from "vitest";
import { ExcelWorkbookHost } from "../../src/excel/excel-workbook-host";
import { checkLevelInClient, loadClient } from "../office-host/client/load-client";
import { ExcelHost } from "../office-host/excel-host";
import type { Workbook } from "../office-host/workbook/workbook";
import type { HostUnderTest } from "./contract-workbook";
import { excelWorkbook, looksIn, marksIn } from "./excel-workbook";
import { describeWorkbookHost } from "./workbook-host-contract";

/** The floor of the product: nothing above it may be used, which the client checks too. */
const excel = new ExcelHost({ level: "1.9" });

beforeAll(async () => {
  await loadClient(excel);
  checkLevelInClient();
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

describeWorkbookHost("ExcelWorkbookHost", (sheets) => Promise.resolve(underTest(excelWorkbook(sheets))));
