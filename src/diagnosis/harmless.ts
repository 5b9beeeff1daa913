import type { CheckedRelation } from "../relations/checked-relation";
import { evaluate, type CellLookup } from "../relations/evaluate";
import type { CellIndex } from "./cell-index";
import { CellMap } from "./cell-map";
import type { Fix } from "../checks/check-finding";
import type { CauseCode, RelationFinding } from "./finding";
import { SLOTS } from "./participation";

/** Causes that name the corrected figure and fall with it. */
const NAMES_CORRECTION: ReadonlySet<CauseCode> = new Set<CauseCode>([
  "digit-typed", "digit-dropped", "digit-inserted", "digits-transposed", "sign-reversed", "unit-slip", "columns-swapped",
]);

function ties({ verdict }: CheckedRelation): boolean {
  return verdict.code === "holds" || verdict.code === "tail";
}

/** The relations that tie now, by the cells that some correction would change. */
function holdingBy(findings: readonly RelationFinding[], checked: readonly CheckedRelation[], index?: CellIndex): CellMap<CheckedRelation[]> {
  const holding = new CellMap<CheckedRelation[]>();
  const corrected = findings.flatMap(({ fixes }) => fixes.map(({ cell }) => cell));
  if (index) {
    for (const cell of corrected) holding.set(cell, index.slotsOf(cell).flatMap((slot) => checked[Math.floor(slot / SLOTS)] ?? []).filter(ties));
    return holding;
  }
  for (const cell of corrected) if (!holding.has(cell)) holding.set(cell, []);
  for (const entry of checked) {
    if (!ties(entry)) continue;
    for (const { cell } of [entry.relation.target, ...entry.relation.operands]) holding.get(cell)?.push(entry);
  }
  return holding;
}

/** Would the correction break a relation that ties now? */
function isHarmful(fixes: readonly Fix[], holding: CellMap<CheckedRelation[]>, cells: CellLookup): boolean {
  const corrected = new CellMap<string>();
  for (const { cell, after } of fixes) corrected.set(cell, after);
  const after: CellLookup = (cell) => {
    const value = corrected.get(cell);
    return value === undefined ? cells(cell) : { value: value === "" ? null : value, format: "General" };
  };
  const touched = new Set(fixes.flatMap(({ cell }) => holding.get(cell) ?? []));
  return [...touched].some(({ relation }) => evaluate(relation, after)?.code === "broken");
}

/**
 * Takes away corrections that would put one relation right and break another that ties: then the wrong cell is
 * another one, and saying nothing is better.
 */
export function withoutHarm(
  findings: readonly RelationFinding[],
  checked: readonly CheckedRelation[],
  cells: CellLookup,
  index?: CellIndex,
): RelationFinding[] {
  if (findings.every(({ fixes }) => fixes.length === 0)) return [...findings];
  const holding = holdingBy(findings, checked, index);
  const known = new Map<readonly Fix[], boolean>();
  return findings.map((finding) => {
    const { fixes, cause } = finding;
    if (fixes.length === 0) return finding;
    let harmful = known.get(fixes);
    if (harmful === undefined) known.set(fixes, (harmful = isHarmful(fixes, holding, cells)));
    if (!harmful) return finding;
    const { suspect, ...rest } = finding;
    return { ...rest, fixes: [], ...(cause && NAMES_CORRECTION.has(cause.code) && { cause: { code: "unexplained" as const } }) };
  });
}
