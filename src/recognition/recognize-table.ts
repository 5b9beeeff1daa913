import type { TableSpec } from "../forms/form-spec";
import type { MoneyUnit } from "../sheet/unit";
import { columnDecimals } from "./column-decimals";
import type { TitleIndex } from "./compiled-spec";
import { titleAbove, titleOnRow, unitBetween, type FoundTitle } from "./find-title";
import type { ColumnFormula, Evidence, Form, FormPanel } from "./form";
import type { HeaderBand } from "./header-band";
import type { ColumnGroup } from "./header-columns";
import { matchTable, type MatchedPanel, type TableMatch } from "./match-table";
import { isOfWhich, isTotalRole, parentsByCode, parentsByNumbering } from "./outline";
import { rowKeys } from "./row-keys";
import { readPanelRows, type PanelRow } from "./panel-rows";
import type { CompiledTable } from "./compiled-spec";
import type { SheetLabels } from "./sheet-labels";

/** Where on a sheet a table may lie: its header, and the rows that belong to no other table. */
export interface Segment {
  readonly band: HeaderBand;
  readonly groups: readonly ColumnGroup[];
  /** Rules on the face of the table. */
  readonly formulas: readonly ColumnFormula[];
  /** First row that is free above the header. */
  readonly from: number;
  /** Last row before the next header. */
  readonly to: number;
}

interface Candidate {
  readonly match: TableMatch;
  readonly rows: readonly (readonly PanelRow[])[];
  readonly notes: Form["notes"];
  readonly bottom: number;
  readonly confidence: number;
  readonly codes: number;
}

/** Below this a table is passed over in silence. */
export const LEAST_CONFIDENCE = 0.5;

const CODE_STARTS = { function: /^[12]\d\d/, economic: /^[35]\d\d|^399/ } as const;

/** Share of the rows with a code whose code is of the classification that the table uses. */
function codeShare(spec: TableSpec, rows: readonly PanelRow[]): { share: number; count: number } {
  const codes = rows.flatMap(({ code }) => (code === undefined ? [] : [code]));
  if (!spec.codes || codes.length === 0) return { share: 1, count: 0 };
  const pattern = CODE_STARTS[spec.codes];
  return { share: codes.filter((code) => pattern.test(code)).length / codes.length, count: codes.length };
}

function lastRow(labels: SheetLabels, segment: Segment, titles: TitleIndex): number {
  for (let row = segment.band.bottom + 1; row <= segment.to; row++) {
    if (titleOnRow(labels, row, titles)) return row - 1;
  }
  return segment.to;
}

function candidate(
  labels: SheetLabels,
  segment: Segment,
  table: CompiledTable,
  title: FoundTitle | undefined,
  last: number,
): Candidate | null {
  const { spec } = table;
  const titled = title?.kinds.includes(spec.kind) ?? false;
  if (title && !titled) return null;
  const match = matchTable(table, segment.groups);
  if (!match) return null;
  const read = match.panels.map((panel) => readPanelRows(labels, panel, segment.band.bottom + 1, last));
  const rows = read.map((panel) => panel.rows);
  const all = rows.flat();
  const roles = new Set(all.map(({ role }) => role));
  const missing = (spec.requiredRows ?? []).filter((role) => !roles.has(role));
  if (missing.length > 0 && !titled) return null;
  const { share, count } = codeShare(spec, all);
  if (share < 0.5) return null;
  const known = match.found / (match.found + match.unknown);
  let confidence = 0.3 * known + (titled ? 0.6 : 0) + (match.hinted ? 0.1 : 0) + (count > 0 ? 0.05 : 0);
  if (!titled) {
    const telling = spec.needsNoTitle === true || match.hinted || (spec.requiredRows?.length ?? 0) > 0;
    confidence += telling ? 0.35 : 0.1;
  }
  const seen = new Set<string>();
  const notes = read.flatMap((panel) => panel.notes).filter(({ row, column }) => {
    const key = `${String(row)},${String(column)}`;
    return !seen.has(key) && Boolean(seen.add(key));
  });
  const bottom = Math.max(segment.band.bottom, ...read.map(({ end }) => end));
  return { match, rows, notes, bottom, confidence: Math.min(confidence, 1), codes: count };
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

function toPanel(labels: SheetLabels, segment: Segment, found: Candidate, index: number): FormPanel {
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
      const parent = parents[at];
      return {
        row,
        key: keys[at] ?? "",
        label,
        labelCell,
        ...(role !== undefined && { role }),
        ...(code !== undefined && { code }),
        ...(malformed !== undefined && { malformedCode: malformed }),
        ...(parent !== undefined && { parent }),
        ...(hasOfWhich && !isTotalRole(role) && isOfWhich(rows, at) && { ofWhich: true }),
        ...(!filledRows.has(row) && { isBlank: true }),
      };
    }),
    headerTop: segment.band.top,
    headerBottom: segment.band.bottom,
    bottom: found.bottom,
  };
}

function evidenceOf(found: Candidate, title: FoundTitle | undefined, unit: { unit: MoneyUnit; row: number; column: number } | undefined): Evidence[] {
  const { match } = found;
  const evidence: Evidence[] = [];
  if (title) evidence.push({ code: "title", cell: { row: title.row, column: title.column }, text: title.text });
  evidence.push({ code: "columns", found: match.found, expected: match.found + match.unknown });
  if (found.codes > 0) evidence.push({ code: "codes", found: found.codes });
  const named = found.rows.flat().filter(({ role }) => role !== undefined).length;
  if (named > 0) evidence.push({ code: "rows", found: named });
  if (unit) evidence.push({ code: "unit", cell: { row: unit.row, column: unit.column }, text: unit.unit });
  return evidence;
}

/** The name of a layout: that of its kind unless the kind has several. */
export function templateOf(spec: TableSpec): string {
  return spec.template ?? spec.kind;
}

/** Recognizes the table under one header, if it is a standard one. */
export function recognizeTable(
  labels: SheetLabels,
  segment: Segment,
  tables: readonly CompiledTable[],
  titles: TitleIndex,
): Form | null {
  const title = titleAbove(labels, segment.from, segment.band.top, titles);
  const last = lastRow(labels, segment, titles);
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
