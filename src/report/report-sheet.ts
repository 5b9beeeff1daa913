import type { OwnSheet } from "../host/workbook-host";
import type { Locale } from "../locales/locale";
import { makeReport } from "./make-report";
import type { Report, ReportSection } from "./report";
import type { ReportInput } from "./report-input";

type Row = OwnSheet["rows"][number];

/** In characters, as Excel counts them; the tables share their columns. */
const COLUMN_WIDTHS = [14, 24, 34, 60, 44, 44, 36];

/** Excel takes no longer text in a cell. */
const LONGEST_TEXT = 32_767;

function textRow(texts: readonly string[], bold = false): Row {
  return texts.map((text) => ({ value: text === "" ? null : text.slice(0, LONGEST_TEXT), ...(bold && { bold }) }));
}

function sectionRows({ heading, columns, rows, note }: ReportSection): Row[] {
  return [
    [],
    textRow([heading], true),
    ...(rows.length > 0 ? [textRow(columns, true)] : []),
    ...rows.map(({ cells, tone }) => textRow(cells, tone === "group")),
    ...(note === undefined ? [] : [textRow([note])]),
  ];
}

function reportRows({ title, facts, limit, sections }: Report): Row[] {
  return [textRow([title], true), ...facts.map((fact) => textRow(fact)), textRow(["", limit]), ...sections.flatMap(sectionRows)];
}

/** The report as a sheet of our own: plain texts, no formulas, bold headings. */
export function reportSheet(input: ReportInput, locale: Locale): OwnSheet {
  return { name: locale.report.sheetName, rows: reportRows(makeReport(input, locale)), columnWidths: COLUMN_WIDTHS };
}
