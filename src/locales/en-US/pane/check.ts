import type { CheckTexts } from "../../pane/check-texts";
import { counted } from "../counted";
import { allClear } from "./all-clear";
import { CAUSE_NAMES } from "./cause-name";

export const check: CheckTexts = {
  checking: "Checking",
  sheetOf: (sheet, sheets) => `sheet ${sheet} of ${sheets}`,
  cellsRead: (cells, ofCells) => `${cells.toLocaleString("en-US")} of ${ofCells.toLocaleString("en-US")} cells read`,
  stop: "Stop",
  stopping: "Stopping…",
  canEdit: "You can keep editing. Results so far are kept.",
  now: "checking",
  left: (sheets) => `${sheets} still to check, in sheet order`,
  counts: { errors: "Errors", warnings: "To verify", tails: "Rounding", hints: "Hints" },
  countFilters: "Filter by severity",
  allSheets: "All sheets",
  allCauses: "All causes",
  sheetFilter: "Sheet",
  causeFilter: "Cause",
  causes: CAUSE_NAMES,
  search: "Search",
  endSearch: "End search",
  noMatch: "Nothing matches the filters",
  clearFilters: "Clear filters",
  outdated: "Data changed",
  list: "Findings",
  notMarked: "not marked",
  hints: (count, topics) => `${counted(count, "hint")}: ${topics.join(", ")}`,
  tails: (count) => `${counted(count, "rounding difference")}, within tolerance`,
  resolved: "ties now",
  toDo: (count) => `${count} to do`,
  position: (place, count) => `${place} of ${count}`,
  previous: "Previous",
  next: "Next",
  allClear,
};
