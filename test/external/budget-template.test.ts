import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { review } from "../../src/review/review-workbook";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { externalFolder } from "./external-folder";

describe.skipIf(externalFolder === undefined)("the budget workbook that a district fills in, still empty", () => {
  const reviewed = async () => review(await readWorkbook(readFileSync(join(externalFolder ?? "", "real-workbooks", "department-budget-template-2026.xlsx"))));

  test("nine forms are recognized", async () => {
    const kinds = (await reviewed()).forms.map(({ kind }) => kind);
    expect(kinds.sort()).toEqual([
      "budget-appropriation", "budget-basic", "budget-expenditure", "budget-general-public", "budget-government-fund",
      "budget-revenue", "budget-revenue-expenditure", "budget-state-capital", "budget-three-public",
    ]);
  });

  test("nothing is wrong with it, and a recalculation changes nothing", async () => {
    const { findings, changes } = await reviewed();
    expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
    expect(changes).toEqual([]);
  });
});
