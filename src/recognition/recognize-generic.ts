import { columnDecimals } from "./column-decimals";
import { unitBetween } from "./find-unit";
import type { Form, FormColumn, FormRow } from "./form";
import type { HeaderColumn } from "./header-columns";
import { withKeys } from "./row-keys";
import type { Segment } from "./table-candidate";
import type { SheetLabels } from "./sheet-labels";

const CHINESE = /[\u4e00-\u9fa5]/;

/** A table of no standard kind that states rules about its own columns (`5=4/3`): only these are checked. */
export function recognizeGeneric(labels: SheetLabels, segment: Segment, headers: readonly HeaderColumn[]): Form | null {
  const { band, formulas } = segment;
  if (formulas.length === 0 || !headers.some(({ path }) => path.some((text) => CHINESE.test(text)))) return null;
  const used = new Set(formulas.flatMap(({ target, parts }) => [target, ...parts.map(({ column }) => column)]));
  const leftmost = Math.min(...used);
  const read: Omit<FormRow, "key">[] = [];
  for (let row = band.bottom + 1; row <= segment.to; row++) {
    if (![...used].some((column) => labels.nature(row, column) === "number")) continue;
    let place = leftmost - 1;
    while (place > 0 && labels.label(row, place) === "") place--;
    const column = Math.max(place, 0);
    read.push({ row, label: labels.text(row, column).trim(), labelCell: { row, column } });
  }
  const rows = withKeys(read);
  const numbers = rows.map(({ row }) => row);
  const columns: FormColumn[] = headers
    .filter(({ column }) => used.has(column))
    .map(({ column, path, header }) => ({ role: "unknown", column, path, header, decimals: columnDecimals(labels.sheet, column, numbers) }));
  if (rows.length === 0 || columns.length < used.size) return null;
  const unit = unitBetween(labels, segment.from, band.bottom);
  const bottom = rows.at(-1)?.row ?? band.bottom;
  return {
    kind: "generic",
    key: "generic",
    template: "column-formulas",
    sheet: labels.sheet.name,
    range: { top: band.top, left: Math.min(leftmost, ...rows.map(({ labelCell }) => labelCell.column)), bottom, right: Math.max(...used) },
    unit: unit?.unit ?? null,
    title: null,
    confidence: 0.6,
    evidence: [{ code: "column-formulas", found: formulas.length }],
    panels: [{ role: "main", columns, rows, headerTop: band.top, headerBottom: band.bottom, bottom }],
    labels: {},
    fields: {},
    formulas,
    notes: [],
    structure: [...columns.map(({ header }) => header), ...rows.map(({ labelCell }) => labelCell)],
    isCut: false,
  };
}
