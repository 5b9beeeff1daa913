import type { Locale } from "../locales/locale";
import type { ListItem, SheetSection, TailFold } from "../review/sheet-section";
import { alikeCells, consequenceCells, findingCells } from "./finding-cells";
import type { ReportRow, ReportSection } from "./report";
import { tailPlaces } from "./tail-places";

function itemRows(item: ListItem, sheet: string, locale: Locale): ReportRow[] {
  const word = locale.severities[item.severity];
  if (item.kind === "alike") return [{ tone: item.severity, cells: [word, ...alikeCells(item.findings, locale)] }];
  return [
    { tone: item.severity, cells: [word, ...findingCells(item.finding, sheet, locale)] },
    ...item.consequences.map((consequence): ReportRow => (
      { tone: "consequence", cells: [locale.report.consequence, ...consequenceCells(consequence, sheet, locale)] }
    )),
  ];
}

function tailRow({ findings }: TailFold, locale: Locale): ReportRow {
  return { tone: "tail", cells: [locale.severities.tail, tailPlaces(findings, locale), locale.commandLine.tails(findings.length)] };
}

function hintRow(item: ListItem, sheet: string, locale: Locale): ReportRow {
  const [place = "", title = "", figures = ""] = item.kind === "alike" ? alikeCells(item.findings, locale) : findingCells(item.finding, sheet, locale);
  const text = [title, figures].filter((part) => part !== "").join(locale.clauseSeparator);
  return { tone: "info", cells: [locale.severities.info, place, text] };
}

/** Rows under the name of their sheet; nothing where there are none. */
function grouped(sheet: string, rows: readonly ReportRow[]): ReportRow[] {
  return rows.length === 0 ? [] : [{ tone: "group", cells: [sheet] }, ...rows];
}

/** Errors and what is to be verified, by sheet, consequences under their cause. */
export function findingsSection(sections: readonly SheetSection[], locale: Locale): ReportSection {
  const { columns, findings: heading, nothingFound } = locale.report;
  const rows = sections.flatMap(({ sheet, items }) => grouped(sheet, items.flatMap((item) => itemRows(item, sheet, locale))));
  return {
    heading,
    columns: [columns.severity, columns.place, columns.problem, columns.figures, columns.cause, columns.fix, columns.basis],
    rows,
    ...(rows.length === 0 && { note: nothingFound }),
  };
}

/** One line of tails per table, and the hints. */
export function notesSection(sections: readonly SheetSection[], locale: Locale): ReportSection {
  const { columns, notes: heading } = locale.report;
  const rows = sections.flatMap(({ sheet, hints, tails }) =>
    grouped(sheet, [...tails.map((fold) => tailRow(fold, locale)), ...hints.map((item) => hintRow(item, sheet, locale))]));
  return { heading, columns: [columns.severity, columns.place, columns.problem], rows };
}
