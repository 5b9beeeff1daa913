import type { ColumnSpec } from "../forms/form-spec";
import { matchesHeader, type CompiledPanel, type CompiledTable } from "./compiled-spec";
import type { ColumnGroup, HeaderColumn } from "./header-columns";

/** A column of figures with its specification; `spec` is null where no role fits. */
export interface MatchedColumn {
  readonly header: HeaderColumn;
  readonly spec: ColumnSpec | null;
}

export interface MatchedPanel {
  readonly panel: CompiledPanel;
  readonly labels: readonly HeaderColumn[];
  readonly columns: readonly MatchedColumn[];
}

export interface TableMatch {
  readonly table: CompiledTable;
  readonly panels: readonly MatchedPanel[];
  readonly found: number;
  readonly expected: number;
  readonly unknown: number;
  readonly hinted: boolean;
}

function matchColumns(panel: CompiledPanel, values: readonly HeaderColumn[]): MatchedColumn[] {
  const taken = new Set<string>();
  return values.map((header) => {
    const fitting = panel.columns.find(
      ({ spec, patterns }) => !taken.has(spec.role) && matchesHeader(patterns, header.tails),
    );
    if (fitting) taken.add(fitting.spec.role);
    return { header, spec: fitting?.spec ?? null };
  });
}

/** Which panel of the specification each group of columns is; null when they do not fit. */
function pairPanels(table: CompiledTable, groups: readonly ColumnGroup[]): [CompiledPanel, ColumnGroup][] | null {
  const withValues = groups.filter(({ values }) => values.length > 0);
  const [first, second] = table.panels;
  if (first && !second && !table.spec.repeats) {
    // Labels may stand among the figures (是否采购 | 项目名称 | 指标金额): it is one panel all the same.
    const whole = { labels: groups.flatMap(({ labels }) => labels), values: groups.flatMap(({ values }) => values) };
    return whole.values.length > 0 ? [[first, whole]] : null;
  }
  if (!first || withValues.length === 0) return null;
  if (table.spec.repeats) return withValues.map((group) => [first, group]);
  if (withValues.length !== table.panels.length) return null;
  return withValues.flatMap((group, index) => {
    const panel = table.panels[index];
    return panel ? [[panel, group] as [CompiledPanel, ColumnGroup]] : [];
  });
}

/** Tries a specification on a header; null when a required column is missing. */
export function matchTable(table: CompiledTable, groups: readonly ColumnGroup[]): TableMatch | null {
  const pairs = pairPanels(table, groups);
  if (!pairs) return null;
  const panels: MatchedPanel[] = [];
  let [found, expected, unknown] = [0, 0, 0];
  for (const [panel, group] of pairs) {
    const columns = matchColumns(panel, group.values);
    const roles = new Set(columns.map(({ spec }) => spec?.role));
    const required = panel.columns.filter(({ spec }) => spec.required);
    if (required.some(({ spec }) => !roles.has(spec.role))) return null;
    found += columns.filter(({ spec }) => spec).length;
    expected += required.length;
    unknown += columns.filter(({ spec }) => !spec).length;
    panels.push({ panel, labels: group.labels, columns });
  }
  if (found === 0) return null;
  const hinted = groups.some(({ values }) => values.some(({ path }) => matchesHeader(table.hints, path)));
  return { table, panels, found, expected, unknown, hinted };
}
