import { isRelationFinding } from "../../diagnosis/finding";
import type { ListItem, SheetSection } from "../../review/sheet-section";
import type { Filters } from "../session/pane-state";

export type CauseFilter = NonNullable<Filters["cause"]>;

function causeOf(item: ListItem): CauseFilter {
  return item.kind === "finding" && isRelationFinding(item.finding) ? (item.finding.cause?.code ?? "unexplained") : "check";
}

/** The causes that occur, the most frequent first: what does not occur is no choice. */
export function causesListed(sections: readonly SheetSection[]): readonly CauseFilter[] {
  const counts = new Map<CauseFilter, number>();
  for (const { items, hints } of sections) {
    for (const item of [...items, ...hints]) counts.set(causeOf(item), (counts.get(causeOf(item)) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([cause]) => cause);
}
