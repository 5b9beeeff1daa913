import type { Locale } from "../locales/locale";
import { sheetSections } from "../review/sheet-sections";
import { tallyOf } from "../review/tally";
import type { Digest } from "../review/digest";
import { acceptedSection } from "./accepted-section";
import { changesSection } from "./changes-section";
import { findingsSection, notesSection } from "./findings-sections";
import { formsSection } from "./forms-section";
import { headFacts } from "./head-facts";
import { notCheckedSection } from "./not-checked-section";
import type { Report } from "./report";
import type { ReportInput } from "./report-input";
import { scoresSection } from "./scores-section";
import { standingText, type Standing } from "./standing-text";

function allTies({ forms, ties }: Digest): Standing {
  return [...forms, { ...ties, tails: 0 }].reduce((sum, { relations, holding, tails }) => ({
    relations: sum.relations + relations, holding: sum.holding + holding, tails: sum.tails + tails,
  }), { relations: 0, holding: 0, tails: 0 });
}

/** Everything that is to be said of a checked workbook, in the order in which it is read. Sections without rows and note are left out. */
export function makeReport(input: ReportInput, locale: Locale): Report {
  const { digest, open, accepted } = input;
  const { report } = locale;
  const sections = sheetSections(open, digest.sheets.map(({ name }) => name));
  return {
    language: locale.id,
    title: report.title,
    facts: [
      ...headFacts(input, locale),
      [report.scope, report.scopeText(digest.forms.length, digest.sheets.length)],
      [report.ties, standingText(allTies(digest), locale)],
      [report.result, report.counts(tallyOf(open), accepted.length)],
    ],
    limit: report.limit,
    sections: [
      findingsSection(sections, locale),
      acceptedSection(input, locale),
      scoresSection(digest, locale),
      changesSection(input, locale),
      notesSection(sections, locale),
      formsSection(digest, locale),
      notCheckedSection(digest, locale),
    ].filter(({ rows, note }) => rows.length > 0 || note !== undefined),
  };
}
