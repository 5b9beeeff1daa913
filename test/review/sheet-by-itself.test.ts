import { expect, test } from "vitest";
import { addressToText } from "../../src/sheet/address";
import type { Finding } from "../../src/diagnosis/finding";
import { liveReview } from "../../src/review/review-steps";
import { readSample, sampleNames } from "../golden/sample-workbooks";

/** Not by relation: its name counts the forms of the whole workbook. */
const told = ({ severity, code, cell }: Finding): string => `${severity} ${code} ${cell.sheet}!${addressToText(cell)}`;

// What is shown of a sheet while others are still being read shall not turn out to be a false alarm.
test.each(sampleNames)("%s: what a sheet says by itself, it says in the whole too", async (name) => {
  const content = await readSample(name);
  const whole = new Set(liveReview(content).review.findings.map(told));
  const alone = content.sheets.flatMap((sheet) => liveReview({ sheets: [sheet], unread: [] }).review.findings).map(told);
  expect(alone.length).toBeGreaterThan(0);
  expect(alone.filter((finding) => !whole.has(finding))).toEqual([]);
});
