import { CellMap } from "../diagnosis/cell-map";
import type { Review } from "./review";

/**
 * For each change of a recalculation, the other changes that its value was computed from, directly or through others: to
 * leave one of these out is to leave it out too. By their places among `changes`.
 */
export function restsOn({ changes, relations }: Pick<Review, "changes" | "relations">): readonly (readonly number[])[] {
  const places = new CellMap<number>();
  changes.forEach(({ cell }, place) => places.set(cell, place));
  const operands = new Map<string, readonly number[]>();
  for (const { relation } of relations) {
    const place = places.get(relation.target.cell);
    if (place === undefined || changes[place]?.relation !== relation.id) continue;
    operands.set(relation.id, relation.operands.flatMap(({ cell }) => places.get(cell) ?? []));
  }
  return changes.map((change, place) => {
    const found = new Set<number>();
    const pending = [...(operands.get(change.relation ?? "") ?? [])];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (next === place || found.has(next)) continue;
      found.add(next);
      pending.push(...(operands.get(changes[next]?.relation ?? "") ?? []));
    }
    return [...found].sort((a, b) => a - b);
  });
}
