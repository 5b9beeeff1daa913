import type { Change } from "../changes/change";
import { referenceKey } from "../sheet/address";
import { holds, sameState } from "./cell-state";

/**
 * One change per cell: several changes of one cell in a batch follow each other, so the first says what
 * the cell holds and the last what it shall hold. Undefined where the second does not begin where the
 * first ended; cells that end as they began are left out.
 */
export function netChanges(changes: readonly Change[]): Change[] | undefined {
  const net = new Map<string, Change>();
  for (const change of changes) {
    const key = referenceKey(change.cell);
    const earlier = net.get(key);
    if (earlier && !holds(earlier.after, change.before, true)) return undefined;
    net.set(key, earlier ? { ...change, before: earlier.before } : change);
  }
  return [...net.values()].filter((change) => !sameState(change.before, change.after));
}
