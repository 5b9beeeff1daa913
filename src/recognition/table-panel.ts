import { columnDecimals } from "./column-decimals";
import type { FormPanel, FormRow } from "./form";
import type { MatchedPanel } from "./match-table";
import { isOfWhich, isTotalRole, parentsByCode, parentsByNumbering } from "./outline";
import type { PanelRow, Writable } from "./panel-rows";
import { rowKeys } from "./row-keys";
import type { SheetLabels } from "./sheet-labels";
import type { Candidate, Segment } from "./table-candidate";

/**
 * The row above that a row is named as a part of, where that row carries the amount; where it carries none, the
 * parts stand for themselves.
 */
function headingOf(labels: SheetLabels, rows: readonly PanelRow[], at: number, { panel, columns }: MatchedPanel): number | undefined {
  const role = rows[at]?.role;
  const partOf = role === undefined ? undefined : panel.spec.rows?.find((row) => row.role === role)?.partOf;
  if (partOf === undefined) return undefined;
  const heading = rows.findLastIndex((row, index) => index < at && row.role === partOf);
  const line = rows[heading]?.row;
  const carries = line !== undefined && columns.some(({ header }) => /[1-9]/.test(labels.text(line, header.column)));
  return carries ? heading : undefined;
}

/** The rows and the columns of figures in which anything stands. */
function whatIsFilled(labels: SheetLabels, rows: readonly number[], { columns }: MatchedPanel) {
  const [filledRows, filledColumns] = [new Set<number>(), new Set<number>()];
  for (const { header: { column } } of columns) {
    let isFilled = false;
    for (const row of rows) {
      if (labels.nature(row, column) === "blank") continue;
      filledRows.add(row);
      isFilled = true;
    }
    if (isFilled) filledColumns.add(column);
  }
  return { filledRows, filledColumns };
}

/** A block of rows with the role of each of its columns and rows. */
export function toPanel(labels: SheetLabels, segment: Segment, found: Candidate, index: number): FormPanel {
  const matched = found.match.panels[index];
  const rows = found.rows[index] ?? [];
  if (!matched) throw new RangeError("panel without a match");
  const groups = new Set(matched.panel.spec.rows?.filter(({ opensGroup }) => opensGroup).map(({ role }) => role));
  const parents = rows.some(({ code }) => code !== undefined)
    ? parentsByCode(rows)
    : parentsByNumbering(rows, (role) => role !== undefined && groups.has(role));
  const rowNumbers = rows.map(({ row }) => row);
  const keys = rowKeys(rows);
  const { filledRows, filledColumns } = whatIsFilled(labels, rowNumbers, matched);
  const hasOfWhich = rows.some(({ ofWhich, role }) => ofWhich === true || role === "opening" || role === "closing");
  return {
    // The same panel several times side by side is numbered.
    role: matched.panel.spec.role + (found.match.table.spec.repeats && index > 0 ? String(index + 1) : ""),
    columns: matched.columns.map(({ header, spec }) => ({
      role: spec?.role ?? "unknown",
      column: header.column,
      path: header.path,
      header: header.header,
      decimals: columnDecimals(labels.sheet, header.column, rowNumbers),
      ...(!filledColumns.has(header.column) && { isBlank: true }),
    })),
    rows: rows.map(({ row, role, code, label, labelCell, malformed }, at) => {
      const heading = headingOf(labels, rows, at, matched);
      const parent = heading ?? parents[at];
      const read: Writable<FormRow> = { row, key: keys[at] ?? "", label, labelCell };
      if (role !== undefined) read.role = role;
      if (code !== undefined) read.code = code;
      if (malformed !== undefined) read.malformedCode = malformed;
      if (parent !== undefined) read.parent = parent;
      if (heading !== undefined || (hasOfWhich && !isTotalRole(role) && isOfWhich(rows, at))) read.ofWhich = true;
      if (!filledRows.has(row)) read.isBlank = true;
      return read;
    }),
    headerTop: segment.band.top,
    headerBottom: segment.band.bottom,
    bottom: found.bottom,
  };
}
