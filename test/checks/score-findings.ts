import type { CheckFinding } from "../../src/checks/check-finding";
import type { Finding } from "../../src/diagnosis/finding";
import type { ReviewOptions } from "../../src/review/review-options";
import { review } from "../../src/review/review-workbook";
import { scoredForm, type ScoredForm, type ScoredLine } from "../scoring/scored-form";

function isOf<Code extends CheckFinding["code"]>(finding: Finding, code: Code): finding is Extract<CheckFinding, { code: Code }> {
  return finding.code === code;
}

/** What one check finds on a self-evaluation. */
export function findingsOf<Code extends CheckFinding["code"]>(code: Code, form: ScoredForm, options?: ReviewOptions): Extract<CheckFinding, { code: Code }>[] {
  return review(scoredForm(form), options).findings.filter((finding) => isOf(finding, code));
}

/** A form of one indicator of 90 points. */
export function withLine(target: string | number, actual: string | number, score: number, reason = ""): ScoredForm {
  const line: ScoredLine = ["产出指标", "数量指标", "活动场次", target, actual, 90, score, reason];
  return { lines: [line], total: score + 10 };
}
