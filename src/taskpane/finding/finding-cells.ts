import { isRelationFinding, type Finding } from "../../diagnosis/finding";
import type { CellReference } from "../../sheet/address";

/** Every cell that a finding speaks of. */
export function cellsOf(finding: Finding): readonly CellReference[] {
  if (isRelationFinding(finding)) {
    const { target, operands, suspect, cause, fixes } = finding;
    return [target.cell, ...operands.map(({ operand }) => operand.cell), ...(suspect ? [suspect] : []), ...(cause?.cells ?? []), ...fixes.map(({ cell }) => cell)];
  }
  switch (finding.code) {
    case "missing-reason":
      return [finding.cell, finding.reasonCell];
    case "lost-format":
      return [finding.cell, ...finding.fixes.map(({ cell }) => cell)];
    case "label-drift":
    case "doubled-row":
      return [finding.cell, finding.other];
    case "perfect-total":
      return [finding.cell, finding.rateCell];
    case "grade-mismatch":
      return [finding.cell, finding.totalCell];
    case "over-fulfilled":
    case "actual-not-a-number":
    case "target-without-number":
    case "score-out-of-band":
    case "not-applicable-points":
    case "weights-differ":
    case "empty-table-without-note":
    case "wrong-note":
    case "malformed-code":
    case "text-for-number":
    case "error-value":
      return [finding.cell];
  }
}
