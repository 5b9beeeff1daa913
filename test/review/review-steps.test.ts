import { describe, expect, it } from "vitest";
import { reviewSteps, type ReviewProgress } from "../../src/review/review-steps";
import type { LiveReview } from "../../src/review/live-review";
import { review } from "../../src/review/review-workbook";
import { correctWorkbook } from "../planted/correct-rounding";

const content = { ...correctWorkbook(7), unread: [{ name: "图表", code: "not-a-worksheet" as const }] };
const count = content.sheets.length;

function run(stopAfter: number): { told: ReviewProgress[]; live: LiveReview } {
  const steps = reviewSteps(content);
  const told: ReviewProgress[] = [];
  for (let step = steps.next(); ; step = steps.next(told.length >= stopAfter)) {
    if (step.done) return { told, live: step.value };
    told.push(step.value);
  }
}

describe("a review in steps", () => {
  it("tells of each sheet, and ends as a review in one piece", () => {
    const { told, live } = run(Infinity);
    expect(told).toEqual(content.sheets.map((_, index) => ({ sheets: index + 1, ofSheets: count })));
    expect(live.review).toEqual(review(content));
    expect(live.content).toBe(content);
  });

  it("that is stopped reviews what was done, and names the rest", () => {
    expect(count).toBeGreaterThan(3);
    const { told, live } = run(2);
    const [done, left] = [content.sheets.slice(0, 2), content.sheets.slice(2)];
    expect(told).toHaveLength(2);
    const unread = [...content.unread, ...left.map(({ name }) => ({ name, code: "stopped" as const }))];
    expect(live.content).toEqual({ sheets: done, unread });
    expect(live.review).toEqual(review({ sheets: done, unread }));
  });

  it("that is stopped after the last sheet is whole", () => {
    expect(run(count).live.review).toEqual(review(content));
  });

  it("of an empty workbook has no steps", () => {
    expect(reviewSteps({ sheets: [], unread: [] }).next()).toMatchObject({ done: true, value: { review: { forms: [], findings: [] } } });
  });
});
