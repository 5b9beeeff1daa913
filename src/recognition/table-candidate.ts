import type { TableSpec } from "../forms/form-spec";
import type { CompiledTable } from "./compiled-spec";
import type { ColumnFormula, Form } from "./form";
import type { HeaderBand } from "./header-band";
import type { ColumnGroup } from "./header-columns";
import { matchTable, type TableMatch } from "./match-table";
import { readPanelRows, type PanelRow } from "./panel-rows";
import type { SheetLabels } from "./sheet-labels";
import type { FoundTitle, SheetTitles } from "./sheet-titles";

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

/** A specification that fits a header, and how well. */
export interface Candidate {
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
  const pattern = spec.codes && CODE_STARTS[spec.codes];
  let [own, count] = [0, 0];
  for (const { code } of pattern ? rows : []) {
    if (code === undefined) continue;
    count++;
    if (pattern?.test(code)) own++;
  }
  return count === 0 ? { share: 1, count } : { share: own / count, count };
}

/** The last row that can belong to a table: a title below it begins another one. */
export function lastRow(segment: Segment, titles: SheetTitles): number {
  for (let row = segment.band.bottom + 1; row <= segment.to; row++) {
    if (titles.on(row)) return row - 1;
  }
  return segment.to;
}

/** Tries a specification; null when it does not fit. */
export function candidate(
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
  const all = ([] as PanelRow[]).concat(...rows);
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
