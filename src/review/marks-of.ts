import { isRelationFinding, type Finding } from "../diagnosis/finding";
import type { Mark } from "../host/mark";
import { referenceKey } from "../sheet/address";
import { foldConsequences } from "./fold-consequences";

/**
 * One mark per cell: the suspect where there is one, else the cell that does not tie. A cell that only follows from an
 * error elsewhere is marked as such, unless it wants looking at for a reason of its own. Hints and tails are not marked.
 */
export function marksOf(findings: readonly Finding[]): readonly Mark[] {
  const marks = new Map<string, Mark>();
  const folded = foldConsequences(findings);
  const telling = folded.roots.filter(({ severity }) => severity !== "info");
  for (const finding of telling) {
    const cell = (isRelationFinding(finding) ? finding.suspect : undefined) ?? finding.cell;
    const key = referenceKey(cell);
    if (marks.get(key)?.kind !== "error") marks.set(key, { cell, kind: finding.severity === "error" ? "error" : "warning" });
  }
  for (const { cell, severity } of telling.flatMap((finding) => folded.consequencesOf(finding))) {
    const key = referenceKey(cell);
    if (severity !== "info" && !marks.has(key)) marks.set(key, { cell, kind: "consequence" });
  }
  return [...marks.values()];
}
