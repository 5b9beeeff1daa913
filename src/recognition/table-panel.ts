import { columnDecimals } from "./column-decimals";
import type { FormPanel } from "./form";
import type { MatchedPanel } from "./match-table";
import { isOfWhich, isTotalRole, parentsByCode, parentsByNumbering } from "./outline";
import type { PanelRow } from "./panel-rows";
import { rowKeys } from "./row-keys";
import type { SheetLabels } from "./sheet-labels";
import type { Candidate, Segment } from "./table-candidate";

/**
 * The row above that a row is named as a part of, where that row carries the amount; where it carries none, the
 * parts stand for themselves.
 */
function headingOf(labels: SheetLabels, rows: readonly PanelRow[], at: number, { panel, columns }: MatchedPanel): number | undefined {
  const role = rows[at]?.role;
  const partOf = role === undefined ? undefined : panel.rows.find(({ spec }) => spec.role === role)?.spec.partOf;
  if (partOf === undefined) return undefined;
  const heading = rows.findLastIndex((row, index) => index < at && row.role === partOf);
  const line = rows[heading]?.row;
  const carries = line !== undefined && columns.some(({ header }) => /[1-9]/.test(labels.text(line, header.column)));
  return carries ? heading : undefined;
}

/** The rows and the columns of figures in which anything stands. */
function whatIsFilled(labels: SheetLabels, rows: readonly number[], { columns }: MatchedPanel) {
  const [filledRows, filledColumns] = [new Set<number>(), new Set<number>()];
  for (const row of rows) {
    for (const { header } of columns) {
      if (labels.nature(row, header.column) === "blank") continue;
      filledRows.add(row);
      filledColumns.add(header.column);
    }
  }
  return { filledRows, filledColumns };
}

/** A block of rows with the role of each of its columns and rows. */
export function toPanel(labels: SheetLabels, segment: Segment, found: Candidate, index: number): FormPanel {
  const matched = found.match.panels[index];
  const rows = found.rows[index] ?? [];
  if (!matched) throw new RangeError("panel without a match");
  const groups = new Set(matched.panel.rows.filter(({ spec }) => spec.opensGroup).map(({ spec }) => spec.role));
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
      return {
        row,
        key: keys[at] ?? "",
        label,
        labelCell,
        ...(role !== undefined && { role }),
        ...(code !== undefined && { code }),
        ...(malformed !== undefined && { malformedCode: malformed }),
        ...(parent !== undefined && { parent }),
        ...(heading !== undefined && { ofWhich: true }),
        ...(hasOfWhich && !isTotalRole(role) && isOfWhich(rows, at) && { ofWhich: true }),
        ...(!filledRows.has(row) && { isBlank: true }),
      };
    }),
    headerTop: segment.band.top,
    headerBottom: segment.band.bottom,
    bottom: found.bottom,
  };
}
