import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";
import { recheck } from "../../src/review/recheck";
import type { ReviewOptions } from "../../src/review/review-options";
import { liveReview } from "../../src/review/review-steps";
import { review } from "../../src/review/review-workbook";
import { differingCells } from "../../src/review/sheet-difference";
import type { Sheet, WorkbookContent } from "../../src/sheet/sheet";
import { Choice } from "../layout/choice";
import { editedSheets } from "./random-edit";

const OPTIONS: readonly ReviewOptions[] = [{}, { formulas: true }, { equality: "exact" }, { skippedForms: ["budget-basic", "project-self-evaluation"] }];

export function withSheets(content: WorkbookContent, sheets: readonly Sheet[]): WorkbookContent {
  return { ...content, sheets: content.sheets.map((sheet) => sheets.find(({ name }) => name === sheet.name) ?? sheet) };
}

/** Edits a workbook again and again; after each edit the re-check must say what a whole review says. */
export function followEdits(start: WorkbookContent, seed: number, edits: number, edit: (content: WorkbookContent, choice: Choice) => Sheet[] = editedSheets): void {
  const choice = new Choice(seed);
  const options = choice.of(OPTIONS);
  let live = liveReview(start, options);
  for (let count = 0; count < edits; count++) {
    // Sometimes the sheets go back to what they were.
    const sheets = choice.oneIn(4) ? start.sheets : edit(live.content, choice);
    const content = withSheets(live.content, sheets);
    const next = recheck(live, sheets);
    const whole = review(content, options);
    // The comparison of Node is quick; that of vitest shows what differs.
    if (!isDeepStrictEqual(next?.review ?? live.review, whole)) expect(next?.review ?? live.review).toEqual(whole);
    for (const sheet of next?.content.sheets ?? []) {
      expect(differingCells(sheet, content.sheets.find(({ name }) => name === sheet.name) ?? sheet)).toEqual([]);
    }
    live = next ?? live;
  }
}
