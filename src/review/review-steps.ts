import type { Form } from "../recognition/form";
import { recognizeSheet } from "../recognition/recognize-sheet";
import type { WorkbookContent } from "../sheet/sheet";
import { reviewRecognized, type LiveReview } from "./live-review";
import type { ReviewOptions } from "./review-options";

export interface ReviewProgress {
  /** Sheets recognized so far, of all. */
  readonly sheets: number;
  readonly ofSheets: number;
}

/**
 * A review that pauses after each sheet: `next()` goes on, `next(true)` stops. After a stop the sheets done so far are
 * reviewed, and the others stand in `unread` as `stopped`.
 */
export function* reviewSteps(content: WorkbookContent, options: ReviewOptions = {}): Generator<ReviewProgress, LiveReview, boolean | undefined> {
  const { sheets, unread } = content;
  const recognized = new Map<string, readonly Form[]>();
  let isStopped = false;
  for (const sheet of sheets) {
    recognized.set(sheet.name, recognizeSheet(sheet));
    isStopped = (yield { sheets: recognized.size, ofSheets: sheets.length }) === true;
    if (isStopped) break;
  }
  if (!isStopped || recognized.size === sheets.length) return reviewRecognized(content, recognized, options);
  const done = sheets.filter(({ name }) => recognized.has(name));
  const left = sheets.filter(({ name }) => !recognized.has(name)).map(({ name }) => ({ name, code: "stopped" as const }));
  return reviewRecognized({ sheets: done, unread: [...unread, ...left] }, recognized, options);
}

/** The same without a pause. */
export function liveReview(content: WorkbookContent, options: ReviewOptions = {}): LiveReview {
  const recognized = new Map(content.sheets.map((sheet) => [sheet.name, recognizeSheet(sheet)]));
  return reviewRecognized(content, recognized, options);
}
