import type { Fix } from "../checks/check-finding";
import type { Change } from "../changes/change";
import { placed } from "../changes/locate";
import { planFix } from "../changes/plan-fix";
import { CellMap } from "../diagnosis/cell-map";
import { isRelationFinding, type Finding } from "../diagnosis/finding";
import type { CheckedRelation } from "../relations/checked-relation";
import type { CellReference } from "../sheet/address";
import { findingKey } from "./finding-key";
import { fixedWorkbook } from "./fixed-workbook";
import { foldConsequences } from "./fold-consequences";
import { cellsOf } from "./foundation";
import type { LiveReview } from "./live-review";
import { sameData } from "./same-data";

/** What becomes of the workbook when the fix of a finding is applied. */
export interface FixOutlook {
  /** All cells that would be written; empty when the fix can no longer be applied. */
  readonly changes: readonly Change[];
  /** Relations that do not tie now and would then hold. */
  readonly holding: number;
  /** Findings above info that would be left among the cells concerned, or would be new. */
  readonly remaining: readonly Finding[];
}

const NOTHING: FixOutlook = { changes: [], holding: 0, remaining: [] };

function holds({ verdict }: CheckedRelation): boolean {
  return verdict.code === "holds" || verdict.code === "tail";
}

/** The cells that a finding speaks of. */
function cellsIn(finding: Finding): readonly CellReference[] {
  if (!isRelationFinding(finding)) return [finding.cell];
  return [finding.cell, ...(finding.suspect ? [finding.suspect] : []), ...finding.operands.map(({ operand }) => operand.cell)];
}

/**
 * What becomes of the workbook when the fixes of a finding are applied, with the derived cells that follow from them. Empty
 * where the workbook as it now stands gives no finding with these fixes, or where one of them cannot be written.
 */
export function fixOutlook(fixes: readonly Fix[], live: LiveReview): FixOutlook {
  const proposing = live.review.findings.filter((finding) => "fixes" in finding && sameData(finding.fixes, fixes));
  if (fixes.length === 0 || proposing.length === 0) return NOTHING;
  const { names, places } = live.foundation;
  const planned = placed(planFix(fixes, cellsOf(live.content), names.nameOf.bind(names)), places);
  if (planned.length === 0) return NOTHING;
  const { live: after, changes } = fixedWorkbook(live, planned);

  const open = new Set(live.review.relations.filter((checked) => !holds(checked)).map(({ relation }) => relation.id));
  const holding = after.review.relations.filter((checked) => holds(checked) && open.has(checked.relation.id)).length;
  const concerned = new CellMap<true>();
  for (const { cell } of changes) concerned.set(cell, true);
  const known = new Set(live.review.findings.map(findingKey));
  const proposed = new Set(proposing.map(findingKey));
  const remaining = foldConsequences(after.review.findings).roots.filter((finding) => {
    if (finding.severity === "info") return false;
    const key = findingKey(finding);
    return !known.has(key) || proposed.has(key) || cellsIn(finding).some((cell) => concerned.has(cell));
  });
  return { changes, holding, remaining };
}
