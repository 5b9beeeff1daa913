import { isRelationFinding, type Finding } from "../diagnosis/finding";
import type { Acceptance } from "./acceptance";
import { figuresOf } from "./figures-of";
import { findingKey } from "./finding-key";

export interface SplitFindings {
  /** What is still to be looked at, in the given order. */
  readonly open: readonly Finding[];
  readonly accepted: readonly { readonly acceptance: Acceptance; readonly finding: Finding }[];
  /** Keys of open findings that were accepted once, with other figures. */
  readonly returned: ReadonlySet<string>;
}

function speaksOf(acceptance: Acceptance, figures: readonly (string | null)[]): boolean {
  return acceptance.figures.length === figures.length && acceptance.figures.every((figure, at) => figure === figures[at]);
}

/** Whether the finding follows, over however many steps, from one of `roots`. */
function followsFrom(roots: ReadonlySet<string>, finding: Finding, consequenceOf: ReadonlyMap<string, string>): boolean {
  if (!isRelationFinding(finding)) return false;
  const seen = new Set<string>();
  for (let at = finding.consequenceOf; at !== undefined && !seen.has(at); at = consequenceOf.get(at)) {
    if (roots.has(at)) return true;
    seen.add(at);
  }
  return false;
}

/**
 * Takes accepted findings out of the list. An acceptance holds as long as the figures are those that were accepted; when one
 * changes, the finding is back by itself. What follows from an accepted finding stays folded under it.
 */
export function splitByAcceptance(findings: readonly Finding[], acceptances: readonly Acceptance[]): SplitFindings {
  const byKey = new Map<string, Acceptance[]>();
  for (const acceptance of acceptances) byKey.set(acceptance.finding, [...(byKey.get(acceptance.finding) ?? []), acceptance]);
  const accepted: { acceptance: Acceptance; finding: Finding }[] = [];
  const returned = new Set<string>();
  const rest: Finding[] = [];
  for (const finding of findings) {
    const known = byKey.get(findingKey(finding));
    const figures = known && figuresOf(finding);
    const acceptance = figures && known.findLast((candidate) => speaksOf(candidate, figures));
    if (acceptance) accepted.push({ acceptance, finding });
    else {
      if (known) returned.add(findingKey(finding));
      rest.push(finding);
    }
  }
  const roots = new Set(accepted.flatMap(({ finding }) => (isRelationFinding(finding) ? [finding.relation] : [])));
  const consequenceOf = new Map(
    findings.filter(isRelationFinding).flatMap(({ relation, consequenceOf: of }) => (of === undefined ? [] : [[relation, of] as const])),
  );
  return { open: rest.filter((finding) => !followsFrom(roots, finding, consequenceOf)), accepted, returned };
}
