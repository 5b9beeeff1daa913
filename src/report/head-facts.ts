import type { Locale } from "../locales/locale";
import type { ReportInput } from "./report-input";
import { timeText } from "./time-text";

export type ReportHead = Pick<ReportInput, "workbookName" | "time" | "minutesAheadOfUtc" | "version">;

/** Which workbook, when, and by what. */
export function headFacts({ workbookName, time, minutesAheadOfUtc, version }: ReportHead, { report }: Locale): (readonly [string, string])[] {
  return [
    ...(workbookName === undefined ? [] : [[report.workbook, workbookName] as const]),
    [report.time, timeText(time, minutesAheadOfUtc)],
    [report.program, report.programName(version)],
  ];
}
