import type { Change } from "../../changes/change";
import { referenceKey } from "../../sheet/address";

/** All of them ticked, none, or some. */
export type Tick = boolean | "mixed";

export function keysOf(changes: readonly Change[]): readonly string[] {
  return changes.map(({ cell }) => referenceKey(cell));
}

export function tickOf(keys: readonly string[], chosen: ReadonlySet<string>): Tick {
  const ticked = keys.filter((key) => chosen.has(key)).length;
  if (ticked === 0) return false;
  return ticked === keys.length ? true : "mixed";
}
