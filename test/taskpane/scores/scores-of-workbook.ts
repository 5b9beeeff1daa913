import { digestOf } from "../../../src/review/digest-of";
import type { FormScores } from "../../../src/review/form-scores";
import { review } from "../../../src/review/review-workbook";
import type { WorkbookContent } from "../../../src/sheet/sheet";
import { freshResult } from "../../../src/taskpane/session/check-result";
import type { CheckResult } from "../../../src/taskpane/session/pane-state";

/** A workbook after its check, and the scores of its first self-evaluation. */
export function checkedScores(content: WorkbookContent): { readonly result: CheckResult; readonly scores: FormScores } {
  const result = freshResult(digestOf(review(content), content), [], "2026-11-24T09:41:00.000Z");
  const [scores] = result.digest.scores;
  if (!scores) throw new Error("no self-evaluation was recognized");
  return { result, scores };
}
