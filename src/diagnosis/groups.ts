import type { CellLookup } from "../relations/evaluate";
import { add } from "../number/decimal";
import { sameReference, type CellReference } from "../sheet/address";
import { brokenTieOf, type Surroundings } from "./broken-tie";
import { CAUSES_IN_TARGET, CAUSES_IN_TIE } from "./causes/catalogue";
import { findSwaps } from "./causes/columns-swapped";
import type { Equation } from "./equation";
import type { Fix } from "../checks/check-finding";
import type { Cause } from "./finding";
import { formulaOf } from "./relation-formula";
import { fixOf } from "./shown-figure";
import { findSuspects, type Evidence } from "./suspect";
import type { Suspicion } from "./suspicion";
import type { CellChange, Ties } from "./ties";

/** Relations that one correction closes: one finding and its consequences. */
export interface Group {
  /** The relation that tells most. */
  readonly leading: Equation;
  readonly closed: readonly Equation[];
  readonly suspect: CellReference;
  readonly suspicion?: Suspicion;
  readonly cause?: Cause;
  readonly fixes: readonly Fix[];
}

/** The relation in which the suspect is the target, else the one with the fewest operands. */
function leadingOf(closed: readonly Equation[], suspect: CellReference): Equation | undefined {
  const holdsIt = closed.filter(({ relation }) =>
    sameReference(relation.target.cell, suspect) || relation.operands.some(({ cell }) => sameReference(cell, suspect)),
  );
  const candidates = holdsIt.length > 0 ? holdsIt : closed;
  const asTarget = candidates.find(({ relation }) => sameReference(relation.target.cell, suspect));
  return asTarget ?? [...candidates].sort((a, b) => a.relation.operands.length - b.relation.operands.length)[0];
}

/** The changes as fixes; none at all where one of them cannot be offered. */
function fixesOf(changes: readonly CellChange[], cells: CellLookup, ties: Ties): Fix[] {
  const fixes: Fix[] = [];
  for (const { term, delta } of changes) {
    const before = ties.original(term);
    const cell = cells(term.cell);
    const own = cell?.formula === undefined ? undefined : ties.participations(term.cell).find(({ isTarget, equation }) => isTarget && equation.relation.derived);
    // A derived cell with a formula that adds up rightly follows by itself.
    if (cell?.formula !== undefined && own && !own.equation.wasOpen) continue;
    const formula = own && formulaOf(own.equation.relation, cells);
    const fix = fixOf(term, add(before, delta), cells, formula);
    if (!fix) return [];
    fixes.push(fix);
  }
  return fixes;
}

/** Every correction that was found, in the order in which they were found. */
export function findGroups(ties: Ties, around: Surroundings): Group[] {
  const swaps = findSwaps(ties).map((swap) => ({
    leading: swap.leading, closed: swap.closed, suspect: swap.cells[0] ?? swap.leading.relation.target.cell,
    cause: { code: "columns-swapped", cells: swap.cells } as const, fixes: fixesOf(swap.changes, around.cells, ties),
  }));
  const evidence: Evidence = (source, suspicion) => {
    if (!suspicion.isTarget || source.relation.operands.some(({ cell }) => sameReference(cell, suspicion.term.cell))) return 0;
    const tie = brokenTieOf(source, around.cells);
    const causes = source.relation.forms.length > 1 || source.relation.kind === "equality" ? CAUSES_IN_TIE : CAUSES_IN_TARGET;
    return causes.some((find) => {
      const blamed = find(tie, around)?.suspect;
      return blamed !== undefined && sameReference(blamed, suspicion.term.cell);
    }) ? 2 : 0;
  };
  const single = findSuspects(ties, evidence).flatMap((suspicion) => {
    const leading = leadingOf(suspicion.closed, suspicion.term.cell);
    if (!leading) return [];
    // A sum is what its parts add up to, whatever rounding would also allow.
    const isCertain = suspicion.isUnique || (suspicion.isTarget && leading.relation.derived);
    const fixes = isCertain ? fixesOf(suspicion.changes, around.cells, ties) : [];
    return [{ leading, closed: suspicion.closed, suspect: suspicion.term.cell, suspicion, fixes }];
  });
  return [...swaps, ...single];
}
