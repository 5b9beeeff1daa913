import type { CheckRun } from "../checks/run-checks";
import type { AmountIndex } from "../diagnosis/amount-index";
import type { Form } from "../recognition/form";
import { evaluate, type CellLookup } from "../relations/evaluate";
import type { Relation } from "../relations/relation";
import type { WorkbookContent } from "../sheet/sheet";
import { assess, type Verdicts } from "./assess";
import { cellsOf, Foundation } from "./foundation";
import type { Review } from "./review";
import type { ReviewOptions } from "./review-options";

/** A review with all that is needed to bring it up to date after an edit. It never changes: `recheck` makes a new one. */
export interface LiveReview {
  readonly content: WorkbookContent;
  readonly options: ReviewOptions;
  readonly review: Review;
  readonly foundation: Foundation;
  readonly verdicts: Verdicts;
  readonly checks: CheckRun;
  readonly amounts: AmountIndex;
}

export function verdictOn(relation: Relation, cells: CellLookup): Verdicts[number] {
  const verdict = evaluate(relation, cells);
  return verdict && { relation, verdict };
}

/** The review of a workbook whose forms are known, sheet by sheet. */
export function reviewRecognized(content: WorkbookContent, recognized: ReadonlyMap<string, readonly Form[]>, options: ReviewOptions): LiveReview {
  const foundation = new Foundation(recognized, content, options);
  const cells = cellsOf(content);
  const verdicts = foundation.relations.map((relation) => verdictOn(relation, cells));
  return { content, options, foundation, verdicts, ...assess(foundation, content, verdicts, options) };
}
