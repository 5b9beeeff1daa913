import type { CheckFinding, Severity } from "../checks/check-finding";
import { isRelationFinding, type Finding } from "../diagnosis/finding";

/** One finding, or many of one check that are told in one line. */
export type Folded =
  | { readonly kind: "finding"; readonly finding: Finding }
  | { readonly kind: "alike"; readonly findings: readonly [CheckFinding, ...CheckFinding[]] };

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
/** More findings of one check than this are one line. A missing reason is the same sentence every time. */
const MOST_UNFOLDED = 3;

export function compareSeverity(a: { readonly severity: Severity }, b: { readonly severity: Severity }): number {
  return ORDER[a.severity] - ORDER[b.severity];
}

function mostUnfolded({ code }: CheckFinding): number {
  return code === "missing-reason" ? 1 : MOST_UNFOLDED;
}

/** Findings of one check and one severity, keyed so that alike ones meet. */
function alikeKey({ code, severity }: CheckFinding): string {
  return `${severity} ${code}`;
}

/** Errors first, else in the given order; many of one check stand together where the first of them stands. */
export function foldAlike(findings: readonly Finding[]): Folded[] {
  const groups = new Map<string, [CheckFinding, ...CheckFinding[]]>();
  const sorted = [...findings].sort(compareSeverity);
  for (const finding of sorted) {
    if (isRelationFinding(finding)) continue;
    const group = groups.get(alikeKey(finding));
    if (group) group.push(finding);
    else groups.set(alikeKey(finding), [finding]);
  }
  return sorted.flatMap((finding): Folded[] => {
    const alike = isRelationFinding(finding) ? undefined : groups.get(alikeKey(finding));
    if (!alike || alike.length <= mostUnfolded(alike[0])) return [{ kind: "finding", finding }];
    return finding === alike[0] ? [{ kind: "alike", findings: alike }] : [];
  });
}
