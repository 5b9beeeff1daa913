import type { CheckedRelation } from "../relations/checked-relation";
import type { Verdict } from "../relations/verdict";
import { referenceKey, type CellReference } from "../sheet/address";

/** The verdicts on rates by the cell of the rate; collected when one is first asked for. */
export function ratioVerdicts(checked: readonly CheckedRelation[]): (cell: CellReference) => Verdict | undefined {
  let verdicts: Map<string, Verdict> | undefined;
  return (cell) => {
    if (!verdicts) {
      verdicts = new Map();
      for (const { relation, verdict } of checked) if (relation.kind === "ratio") verdicts.set(referenceKey(relation.target.cell), verdict);
    }
    return verdicts.get(referenceKey(cell));
  };
}
