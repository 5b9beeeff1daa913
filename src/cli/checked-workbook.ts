import type { Review } from "../review/review";
import type { SplitFindings } from "../review/split-by-acceptance";
import type { WorkbookContent } from "../sheet/sheet";

/** A workbook that was checked. */
export interface CheckedWorkbook {
  readonly file: string;
  readonly content: WorkbookContent;
  readonly review: Review;
  /** The findings of the review, parted by what the document says was accepted. */
  readonly findings: SplitFindings;
}
