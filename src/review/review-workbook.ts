import type { WorkbookContent } from "../sheet/sheet";
import type { Review } from "./review";
import type { ReviewOptions } from "./review-options";
import { liveReview } from "./review-steps";

/** A workbook read, recognized, checked, diagnosed, and its recalculation planned. */
export function review(content: WorkbookContent, options: ReviewOptions = {}): Review {
  return liveReview(content, options).review;
}
