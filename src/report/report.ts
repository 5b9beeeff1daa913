import type { SeverityWord } from "../locales/locale";

/** What a row is about, for its looks; a group is a heading of its own over the rows that follow. */
export type RowTone = SeverityWord | "group" | "consequence" | "plain";

export interface ReportRow {
  readonly tone: RowTone;
  /** One text for each column; a group has only the first. */
  readonly cells: readonly string[];
}

export interface ReportSection {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly ReportRow[];
  /** Said under the rows, or in their place. */
  readonly note?: string;
}

/** A report as plain texts; the sheet and the page are two renderings of it. */
export interface Report {
  readonly language: string;
  readonly title: string;
  /** Label and text. */
  readonly facts: readonly (readonly [string, string])[];
  /** What a check can not know. */
  readonly limit: string;
  readonly sections: readonly ReportSection[];
}
