import type { Tally } from "../../review/sheet-section";

/** Tabs, status line, menu, and the small words that stand everywhere. */
export interface FrameTexts {
  /** What the tabs are, for screen readers. */
  readonly views: string;
  readonly check: string;
  readonly recalculation: string;
  readonly scores: string;
  readonly recalculable: (cells: number) => string;
  readonly back: string;
  /** Behind the name of a figure or an address, the act. */
  readonly selectCell: (name: string) => string;
  readonly time: (date: Date) => string;
  readonly checkedAt: (time: string, forms: number, relations: number) => string;
  /** Where nothing was recognized. */
  readonly lookedAt: (time: string, sheets: number) => string;
  readonly checkedPartly: (time: string, sheets: number, ofSheets: number) => string;
  readonly recheck: string;
  readonly more: string;
  readonly filter: string;
  readonly clearMarks: string;
  readonly report: string;
  readonly settings: string;
  readonly guide: string;
  readonly accepted: (count: number) => string;
  readonly see: string;
  readonly retry: string;
  readonly close: string;
  /** For developers: ends the recording of what Excel is asked and saves it. */
  readonly saveRecording: string;
  /** What is going on, on the status line. */
  readonly busy: Readonly<Record<"recognizing" | "checking" | "applying" | "undoing" | "reporting" | "clearing", string>>;
  readonly tally: (tally: Tally) => string;
  readonly checked: (tally: Tally) => string;
  readonly applied: (cells: number) => string;
  readonly undone: (cells: number) => string;
}
