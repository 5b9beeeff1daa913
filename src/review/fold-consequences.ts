import { isRelationFinding, type Finding, type RelationFinding } from "../diagnosis/finding";

/** Findings that stand for themselves, each with those that follow from it. */
export interface FoldedFindings {
  readonly roots: readonly Finding[];
  consequencesOf(finding: Finding): readonly Finding[];
}

/** The finding at the root of a chain of consequences; itself where it follows from none that is listed. */
function rootOf(finding: RelationFinding, relations: ReadonlyMap<string, RelationFinding>): RelationFinding {
  let root = finding;
  for (const seen = new Set<RelationFinding>(); !seen.has(root); ) {
    seen.add(root);
    const next = root.consequenceOf === undefined ? undefined : relations.get(root.consequenceOf);
    if (!next) break;
    root = next;
  }
  return root;
}

/** One cause, one finding: what follows from another finding is put under it and not counted. */
export function foldConsequences(findings: readonly Finding[]): FoldedFindings {
  const relations = new Map(findings.filter(isRelationFinding).map((finding) => [finding.relation, finding]));
  const roots: Finding[] = [];
  const under = new Map<Finding, Finding[]>();
  for (const finding of findings) {
    const root = isRelationFinding(finding) ? rootOf(finding, relations) : finding;
    if (root === finding) roots.push(finding);
    else under.set(root, [...(under.get(root) ?? []), finding]);
  }
  return { roots, consequencesOf: (finding) => under.get(finding) ?? [] };
}
