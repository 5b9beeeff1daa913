import { isRelationFinding, type Finding } from "../diagnosis/finding";
import { addressToText } from "../sheet/address";

/**
 * What a finding is known by from one check to the next: its relation, or the check and what that speaks of. Made of
 * forms, rows and columns, so that it outlives inserted rows; of an address only where nothing else names the place.
 */
export function findingKey(finding: Finding): string {
  if (isRelationFinding(finding)) return finding.relation;
  const { code, subject, cell } = finding;
  return `${code}/${subject ?? `${cell.sheet}!${addressToText(cell)}`}`;
}
