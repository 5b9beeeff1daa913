import type { Severity } from "../../checks/check-finding";
import type { Finding } from "../../diagnosis/finding";
import type { ListItem, SheetSection } from "../../review/sheet-section";
import { referenceKey, type CellReference } from "../../sheet/address";

/** An open finding of a cell, and the line of the list that it stands on. */
export interface CellItem {
  readonly item: ListItem;
  readonly finding: Finding;
  readonly severity: Severity;
}

const RANK: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

function isGraver(one: CellItem, other: CellItem): boolean {
  return RANK[one.severity] > RANK[other.severity];
}

function findingsOf(item: ListItem): readonly Finding[] {
  return item.kind === "finding" ? [item.finding, ...item.consequences] : item.findings;
}

/** The gravest open error or warning of every cell that has one, by `referenceKey`. */
export function cellItems(sections: readonly SheetSection[], resolved: ReadonlySet<string>): ReadonlyMap<string, CellItem> {
  const byCell = new Map<string, CellItem>();
  for (const item of sections.flatMap(({ items }) => items)) {
    if (resolved.has(item.key)) continue;
    for (const finding of findingsOf(item)) {
      const key = referenceKey(finding.cell);
      const found = { item, finding, severity: finding.severity };
      const known = byCell.get(key);
      if (finding.severity !== "info" && (!known || isGraver(found, known))) byCell.set(key, found);
    }
  }
  return byCell;
}

/** The gravest one of several cells; undefined where none has any. */
export function itemOf(items: ReadonlyMap<string, CellItem>, cells: readonly (CellReference | undefined)[]): CellItem | undefined {
  return cells.flatMap((cell) => (cell && items.get(referenceKey(cell))) ?? []).reduce<CellItem | undefined>((worst, each) => (!worst || isGraver(each, worst) ? each : worst), undefined);
}
