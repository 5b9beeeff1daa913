import type { Tally } from "../review/sheet-section";

/** Headings of the columns of a report's tables. */
export interface ReportColumns {
  readonly sheet: string;
  readonly range: string;
  readonly form: string;
  readonly unit: string;
  readonly evidence: string;
  readonly ties: string;
  readonly severity: string;
  readonly place: string;
  readonly problem: string;
  readonly figures: string;
  readonly cause: string;
  readonly fix: string;
  readonly basis: string;
  readonly explanation: string;
  readonly time: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  readonly state: string;
  readonly count: string;
  readonly verdict: string;
  readonly indicator: string;
  readonly target: string;
  readonly actual: string;
  readonly score: string;
}

/** What a report on a workbook says besides its findings. */
export interface ReportTexts {
  /** The name of the sheet that holds it; at most 31 characters. */
  readonly sheetName: string;
  readonly title: string;
  readonly workbook: string;
  readonly time: string;
  readonly program: string;
  readonly programName: (version: string) => string;
  readonly scope: string;
  readonly scopeText: (forms: number, sheets: number) => string;
  readonly result: string;
  readonly counts: (tally: Tally, accepted: number) => string;
  /** In the place of the result, for a workbook that could not be checked. */
  readonly unread: (reason: string) => string;
  readonly ties: string;
  /** What a check can not know; said whatever it found. */
  readonly limit: string;
  /** The same for a workbook that was not checked. */
  readonly nothingKnown: string;
  readonly forms: string;
  readonly findings: string;
  readonly nothingFound: string;
  readonly notes: string;
  readonly accepted: string;
  readonly scores: string;
  /** The scoring profile in force, and where its rules come from. */
  readonly profile: (name: string, source: string) => string;
  /** Points, written and computed score; null where there is none. */
  readonly scoreFigures: (points: string | null, written: string | null, computed: string | null) => string;
  readonly changes: string;
  readonly notChecked: string;
  readonly columns: ReportColumns;
  /** In the place of a severity, for what only follows from the finding above it. */
  readonly consequence: string;
  readonly acceptedWord: string;
  readonly betweenForms: string;
  readonly noUnit: string;
  readonly uncertain: string;
  readonly skipped: string;
  readonly written: string;
  readonly undone: string;
  /** A cell that the undo left as it was. */
  readonly leftByUndo: string;
  readonly droppedChanges: (batches: number) => string;
  readonly notStandard: string;
}
