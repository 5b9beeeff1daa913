import type { CellReference } from "../sheet/address";

/** Items of a batch by the sheet of their cell, in their order. */
export function groupBySheet<T extends { readonly cell: CellReference }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.cell.sheet);
    if (group) group.push(item);
    else groups.set(item.cell.sheet, [item]);
  }
  return groups;
}
