import { addressText } from "../../locales/address-text";
import type { Locale } from "../../locales/locale";
import { returnedPlaces } from "../../report/returned-places";
import { timeText } from "../../report/time-text";
import type { SplitFindings } from "../../review/split-by-acceptance";
import type { Paint } from "./paint";

/** Differences that were accepted with an explanation, and where one no longer fits. */
export function acceptedLines(
  { open, accepted, returned }: SplitFindings, minutesAheadOfUtc: number, locale: Locale, paint: Paint,
): string[] {
  const lines = accepted.flatMap(({ finding, acceptance: { explanation, time } }) => [
    `  ${addressText(finding.cell, "")}  ${locale.title(finding)}`,
    // Written by people in a box of several lines; a line of its own must not look like one of ours.
    `    ${explanation.replace(/\s+/g, " ").trim()}  ${paint.quiet(timeText(time, minutesAheadOfUtc))}`,
  ]);
  const back = returnedPlaces(open, returned, locale);
  const all = [...lines, ...(back === "" ? [] : [`  ${paint.severity("warning", locale.commandLine.returned(back))}`])];
  return all.length === 0 ? [] : [paint.strong(locale.report.accepted), ...all];
}
