import type { ColumnSpec } from "../forms/form-spec";
import type { Sheet } from "../sheet/sheet";
import { columnDecimals } from "./column-decimals";
import { matchesHeader } from "./compiled-spec";
import type { FormColumn, FormRow } from "./form";
import type { HeaderColumn } from "./header-columns";
import { compilePatterns, type LabelPatterns } from "./label-pattern";

/** A column of a block with its role. */
export interface BlockColumn {
  readonly role: string;
  readonly header: HeaderColumn;
}

export interface BlockMatcher {
  match(columns: readonly HeaderColumn[]): BlockColumn[];
}

/** Finds the columns of a block of a form; columns that no role fits are left out. */
export function blockMatcher(specs: readonly ColumnSpec[]): BlockMatcher {
  const compiled: { readonly spec: ColumnSpec; readonly patterns: LabelPatterns }[] = specs.map((spec) => ({
    spec,
    patterns: compilePatterns(spec.labels),
  }));
  return {
    match(columns) {
      const taken = new Set<string>();
      return columns.flatMap((header) => {
        const fitting = compiled.find(({ spec, patterns }) => !taken.has(spec.role) && matchesHeader(patterns, header.tails));
        if (!fitting) return [];
        taken.add(fitting.spec.role);
        return [{ role: fitting.spec.role, header }];
      });
    },
  };
}

export function toFormColumns(sheet: Sheet, columns: readonly BlockColumn[], rows: readonly FormRow[]): FormColumn[] {
  const numbers = rows.map(({ row }) => row);
  return columns.map(({ role, header }) => ({
    role,
    column: header.column,
    path: header.path,
    header: header.header,
    decimals: columnDecimals(sheet, header.column, numbers),
  }));
}
