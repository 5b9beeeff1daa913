import fc from "fast-check";
import type { Finding } from "../../src/diagnosis/finding";
import { review } from "../../src/review/review-workbook";
import { addressToText } from "../../src/sheet/address";
import type { WorkbookContent } from "../../src/sheet/sheet";
import { Choice } from "../layout/choice";
import { budgetTables, IN_WAN, IN_YUAN, type Print } from "./budget-tables";
import { exactBudget } from "./exact-budget";
import { executionTable } from "./execution-table";

const PRINTS: readonly Print[] = [IN_WAN, IN_YUAN];

/** A workbook without any mistake: exact figures, printed in 万元 or 元. */
export function correctWorkbook(seed: number): WorkbookContent {
  const choice = new Choice(seed);
  const budget = exactBudget(choice, { classes: 2 + choice.below(6), kinds: 3, items: 4 });
  return { unread: [], sheets: [...budgetTables(budget, PRINTS[seed % 2] ?? IN_WAN), executionTable("预算执行情况表", choice)] };
}

export interface RoundingRate {
  readonly workbooks: number;
  readonly forms: number;
  readonly alarms: readonly string[];
}

const line = (seed: number, { code, severity, cell, ...rest }: Finding): string =>
  `seed ${String(seed)}: ${severity} ${code} ${cell.sheet}!${addressToText(cell)} ${"relation" in rest ? rest.relation : ""}`;

/** What is said above info about workbooks without mistakes. */
export function falseAlarms(workbooks: number): RoundingRate {
  const seeds = fc.sample(fc.nat(1_000_000), { numRuns: workbooks, seed: 20_240_609 });
  const reviews = seeds.map((seed) => ({ seed, found: review(correctWorkbook(seed)) }));
  return {
    workbooks,
    forms: reviews.reduce((sum, { found }) => sum + found.forms.length, 0),
    alarms: reviews.flatMap(({ seed, found }) => found.findings.filter(({ severity }) => severity !== "info").map((finding) => line(seed, finding))),
  };
}
