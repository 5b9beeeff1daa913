import type { CheckResult, Filters } from "../session/pane-state";

/** More findings than this are worth a row of filters. */
const MOST_UNFILTERED = 5;

export function isFiltered({ severities, sheet, cause, query }: Filters): boolean {
  return severities.size > 0 || sheet !== null || cause !== null || query !== "";
}

export function isWorthFiltering({ sections }: CheckResult): boolean {
  const lines = sections.reduce((sum, { items, hints }) => sum + items.length + hints.length, 0);
  return lines > MOST_UNFILTERED;
}
