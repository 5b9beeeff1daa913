import { STACKED_BLOCKS, STACKED_LIST_TOTALS, type StackedBlock } from "../forms/evaluation/stacked-blocks";
import { labelStem } from "../sheet/label";
import { blockMatcher, toFormColumns, type BlockColumn, type BlockMatcher } from "./block-columns";
import type { FormPanel, FormRow } from "./form";
import type { HeaderBand } from "./header-band";
import type { HeaderColumn } from "./header-columns";
import { compilePatterns, matches } from "./label-pattern";
import { withKeys } from "./row-keys";
import type { SheetLabels } from "./sheet-labels";

const BLOCKS: readonly { readonly spec: StackedBlock; readonly matcher: BlockMatcher }[] = STACKED_BLOCKS.map((spec) => ({ spec, matcher: blockMatcher(spec.columns) }));
const LIST_TOTAL = compilePatterns(STACKED_LIST_TOTALS);

function labelLeftOf(labels: SheetLabels, row: number, column: number): number | undefined {
  for (let left = column - 1; left >= 0; left--) if (labels.label(row, left) !== "") return left;
  return undefined;
}

/** The one row of figures below the header; it is known by the label in front of the header, which spans both. */
function singleRow(labels: SheetLabels, band: HeaderBand, columns: readonly BlockColumn[], last: number): FormRow[] {
  const places = columns.map(({ header }) => header.column);
  let row = band.bottom + 1;
  while (row <= last && labels.isBlankRow(row)) row++;
  if (row > last || places.some((column) => labels.nature(row, column) === "text") || !places.some((column) => labels.nature(row, column) === "number")) return [];
  const column = labelLeftOf(labels, band.top, Math.min(...places)) ?? Math.min(...places);
  const labelCell = { row: band.top, column };
  return withKeys([{ row, role: "figures", label: labels.text(band.top, column).trim(), labelCell }]);
}

/** A total row and the items below it, up to the next row without a label. */
function listRows(labels: SheetLabels, band: HeaderBand, columns: readonly BlockColumn[], last: number): FormRow[] {
  const leftmost = Math.min(...columns.map(({ header }) => header.column));
  const rows: Omit<FormRow, "key">[] = [];
  for (let row = band.bottom + 1; row <= last; row++) {
    if (labels.isBlankRow(row)) continue;
    const column = labelLeftOf(labels, row, leftmost);
    if (column === undefined || labels.nature(row, leftmost) === "text") break;
    const isTotal = rows.length === 0 && matches(LIST_TOTAL, labelStem(labels.label(row, column)));
    rows.push({ row, label: labels.text(row, column).trim(), labelCell: { row, column }, ...(isTotal && { role: "total" }) });
  }
  return rows[0]?.role === "total" ? withKeys(rows) : [];
}

/** A block whose headers stand above its figures (Suzhou), or null when the header is not one of these. */
export function readStackedBlock(labels: SheetLabels, band: HeaderBand, headers: readonly HeaderColumn[], last: number): FormPanel | null {
  for (const { spec, matcher } of BLOCKS) {
    const columns = matcher.match(headers);
    const found = new Set(columns.map(({ role }) => role));
    if (!spec.columns.every(({ role, required }) => !required || found.has(role))) continue;
    const rows = spec.isList ? listRows(labels, band, columns, last) : singleRow(labels, band, columns, last);
    if (rows.length === 0) continue;
    return {
      role: spec.role, columns: toFormColumns(labels.sheet, columns, rows), rows,
      headerTop: band.top, headerBottom: band.bottom, bottom: rows.at(-1)?.row ?? band.bottom,
    };
  }
  return null;
}
