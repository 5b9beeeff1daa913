import { isRelationFinding, type Finding } from "../diagnosis/finding";
import type { Mark } from "../host/mark";
import { referenceKey } from "../sheet/address";
import { foldConsequences } from "./fold-consequences";

/**
 * One mark per cell that wants looking at: the suspect where there is one, else the cell that does not tie.
 * Consequences are left unmarked, they vanish with their cause.
 */
export function marksOf(findings: readonly Finding[]): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const finding of foldConsequences(findings).roots) {
    if (finding.severity === "info") continue;
    const cell = (isRelationFinding(finding) ? finding.suspect : undefined) ?? finding.cell;
    const key = referenceKey(cell);
    if (marks.get(key)?.kind !== "error") marks.set(key, { cell, kind: finding.severity });
  }
  return [...marks.values()];
}
