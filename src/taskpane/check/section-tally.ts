import type { ListItem, SheetSection, Tally } from "../../review/sheet-section";

function countOf(items: readonly ListItem[]): number {
  return items.reduce((sum, item) => sum + (item.kind === "finding" ? 1 : item.findings.length), 0);
}

/** What still stands on one sheet, counted as in the whole. */
export function sectionTally({ items, hints, tails }: SheetSection, resolved: ReadonlySet<string>): Tally {
  const standing = items.filter(({ key }) => !resolved.has(key));
  return {
    errors: countOf(standing.filter(({ severity }) => severity === "error")),
    warnings: countOf(standing.filter(({ severity }) => severity === "warning")),
    tails: tails.reduce((sum, { findings }) => sum + findings.length, 0),
    hints: countOf(hints),
  };
}
