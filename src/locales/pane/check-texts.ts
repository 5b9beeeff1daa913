import type { CauseCode } from "../../diagnosis/finding";
import type { Tally } from "../../review/sheet-section";
import type { AllClearTexts } from "./all-clear-texts";

/** Progress, counts, filters, the list and its stepper. */
export interface CheckTexts {
  readonly checking: string;
  readonly sheetOf: (sheet: number, sheets: number) => string;
  readonly cellsRead: (cells: number, ofCells: number) => string;
  readonly stop: string;
  readonly stopping: string;
  readonly canEdit: string;
  readonly now: string;
  readonly left: (sheets: number) => string;
  /** Of the sheets that were looked at so far; those that hold have neither errors nor anything to verify. */
  readonly soFar: (sheets: number, holding: number) => string;
  readonly provisional: string;
  readonly provisionalCounts: string;
  readonly counts: Readonly<Record<keyof Tally, string>>;
  readonly countFilters: string;
  readonly allSheets: string;
  readonly allCauses: string;
  readonly sheetFilter: string;
  readonly causeFilter: string;
  readonly causes: Readonly<Record<CauseCode | "check", string>>;
  readonly search: string;
  readonly endSearch: string;
  readonly noMatch: string;
  readonly clearFilters: string;
  readonly outdated: string;
  readonly list: string;
  readonly notMarked: string;
  readonly hints: (count: number, topics: readonly string[]) => string;
  readonly tails: (count: number) => string;
  readonly resolved: string;
  readonly toDo: (count: number) => string;
  readonly position: (place: number, count: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly allClear: AllClearTexts;
}
