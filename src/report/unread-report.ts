import type { Locale } from "../locales/locale";
import { headFacts, type ReportHead } from "./head-facts";
import type { Report } from "./report";

/** The report on a workbook that could not be checked: who reads the page must not take its absence for all being well. */
export function unreadReport(head: ReportHead, reason: string, locale: Locale): Report {
  const { report } = locale;
  return {
    language: locale.id,
    title: report.title,
    facts: [...headFacts(head, locale), [report.result, report.unread(reason)]],
    limit: report.nothingKnown,
    sections: [],
  };
}
