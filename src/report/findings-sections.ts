import type { RelationFinding } from "../diagnosis/finding";
import { addressList } from "../locales/address-text";
import { signedText } from "../locales/figure-text";
import type { Locale } from "../locales/locale";
import type { ListItem, SheetSection, TailFold } from "../review/sheet-section";
import { addressToText } from "../sheet/address";
import { alikeCells, consequenceCells, findingCells } from "./finding-cells";
import type { ReportRow, ReportSection } from "./report";

/** Up to here each tail is told with its difference. */
const MOST_TAILS = 8;

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

function tailText(tail: RelationFinding): string {
  const { difference } = tail.verdict;
  const address = addressToText(tail.cell);
  // The difference of a rate is a ratio, which says nothing without its division.
  return difference && tail.kind !== "ratio" ? `${address} ${signedText(difference, tail.target.decimals)}` : address;
}

function tailRow({ findings }: TailFold, locale: Locale): ReportRow {
  const separator = locale.listSeparator;
  const cells = findings.length <= MOST_TAILS
    ? findings.map(tailText).join(separator)
    : addressList(findings.map(({ cell }) => cell), findings[0]?.cell.sheet ?? "", separator);
  return { tone: "tail", cells: [locale.severities.tail, cells, locale.commandLine.tails(findings.length)] };
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
