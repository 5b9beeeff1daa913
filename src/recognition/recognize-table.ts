import { templateOf } from "../forms/catalogue";
import type { MoneyUnit } from "../sheet/unit";
import type { CompiledTable } from "./compiled-spec";
import { unitBetween } from "./find-unit";
import type { Evidence, Form } from "./form";
import type { SheetLabels } from "./sheet-labels";
import type { FoundTitle, SheetTitles } from "./sheet-titles";
import { candidate, lastRow, LEAST_CONFIDENCE, type Candidate, type Segment } from "./table-candidate";
import { toPanel } from "./table-panel";

function evidenceOf(found: Candidate, title: FoundTitle | undefined, unit: { unit: MoneyUnit; row: number; column: number } | undefined): Evidence[] {
  const { match } = found;
  const evidence: Evidence[] = [];
  if (title) evidence.push({ code: "title", cell: { row: title.row, column: title.column }, text: title.text });
  evidence.push({ code: "columns", found: match.found, expected: match.found + match.unknown });
  if (found.codes > 0) evidence.push({ code: "codes", found: found.codes });
  const named = found.rows.reduce((sum, rows) => sum + rows.filter(({ role }) => role !== undefined).length, 0);
  if (named > 0) evidence.push({ code: "rows", found: named });
  if (unit) evidence.push({ code: "unit", cell: { row: unit.row, column: unit.column }, text: unit.unit });
  return evidence;
}

/** Recognizes the table under one header, if it is a standard one. */
export function recognizeTable(
  labels: SheetLabels,
  segment: Segment,
  tables: readonly CompiledTable[],
  titles: SheetTitles,
): Form | null {
  const title = titles.above(segment.from, segment.band.top);
  const last = lastRow(segment, titles);
  let best: Candidate | null = null;
  for (const table of tables) {
    const found = candidate(labels, segment, table, title, last);
    if (found && found.confidence >= LEAST_CONFIDENCE && found.confidence > (best?.confidence ?? 0)) best = found;
  }
  if (!best) return null;
  const found = best;
  const unit = unitBetween(labels, title?.row ?? segment.from, segment.band.bottom);
  const panels = found.match.panels.map((_, index) => toPanel(labels, segment, found, index));
  const headers = found.match.panels.flatMap(({ labels: own, columns }) => [...own, ...columns.map(({ header }) => header)]);
  const columns = headers.map(({ column }) => column);
  const structure = headers.map(({ header }) => header);
  if (title) structure.push({ row: title.row, column: title.column });
  if (unit) structure.push({ row: unit.row, column: unit.column });
  for (const panel of panels) for (const { labelCell } of panel.rows) structure.push(labelCell);
  return {
    kind: found.match.table.spec.kind,
    key: found.match.table.spec.kind,
    template: templateOf(found.match.table.spec),
    sheet: labels.sheet.name,
    range: {
      top: title?.row ?? segment.band.top,
      left: Math.min(...columns),
      bottom: found.bottom,
      right: Math.max(...columns),
    },
    unit: unit?.unit ?? null,
    title: title?.text ?? null,
    confidence: Math.round(found.confidence * 100) / 100,
    evidence: evidenceOf(found, title, unit),
    panels,
    labels: Object.fromEntries(
      found.match.panels.flatMap(({ labels: own }) => own.map(({ label, column }) => [label ?? "name", column] as const)),
    ),
    fields: {},
    formulas: segment.formulas,
    notes: found.notes,
    structure,
    isCut: false,
  };
}
