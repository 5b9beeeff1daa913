import { isRelationFinding, type Finding } from "../diagnosis/finding";
import { decimalToNumber } from "../number/decimal";

/**
 * How far a finding is off against its total, 0 to 1: 0 where nothing is off in figures, 1 where the total is blank.
 * Only to put findings in order, so doubles will do.
 */
export function relativeDifference(finding: Finding): number {
  if (!isRelationFinding(finding)) return 0;
  const { expected, actual, difference } = finding.verdict;
  if (!actual) return 1;
  if (!difference) return 0;
  const size = (value: typeof actual | undefined) => (value ? Math.abs(decimalToNumber(value)) : 0);
  const total = Math.max(size(expected), size(actual));
  return total === 0 ? 0 : Math.min(1, size(difference) / total);
}
