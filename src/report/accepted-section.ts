import { addressText } from "../locales/address-text";
import type { Locale } from "../locales/locale";
import type { ReportInput } from "./report-input";
import type { ReportSection } from "./report";
import { figuresText } from "./finding-cells";
import { returnedPlaces } from "./returned-places";
import { timeText } from "./time-text";

/** Differences that somebody looked at and lets stand, with the reason in writing; and where that no longer fits. */
export function acceptedSection({ open, accepted, returned = new Set(), minutesAheadOfUtc }: ReportInput, locale: Locale): ReportSection {
  const { columns, accepted: heading, acceptedWord } = locale.report;
  const back = returnedPlaces(open, returned, locale);
  return {
    heading,
    columns: [columns.severity, columns.place, columns.problem, columns.figures, columns.explanation, columns.time],
    rows: accepted.map(({ acceptance, finding }) => ({
      tone: "plain",
      cells: [
        acceptedWord, addressText(finding.cell, ""), locale.title(finding), figuresText(finding, locale),
        acceptance.explanation, timeText(acceptance.time, minutesAheadOfUtc),
      ],
    })),
    ...(back !== "" && { note: locale.commandLine.returned(back) }),
  };
}
