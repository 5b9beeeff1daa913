import { isRelationFinding, type Finding, type RelationFinding } from "../diagnosis/finding";

/** A difference that rounding explains and that nobody is asked to look at. */
export function isTail(finding: Finding): finding is RelationFinding {
  return finding.severity === "info" && isRelationFinding(finding) && finding.verdict.code === "tail";
}
