import { isRelationFinding, type Finding, type RelationFinding } from "../../diagnosis/finding";
import { fragmentOf, type Fragment, type FragmentRow } from "../../locales/fragment";
import { sameReference, type CellReference } from "../../sheet/address";

export interface SwappedColumn {
  readonly column: number;
  readonly name: string;
  readonly fragment: Fragment;
}

/** A row of the two columns: its figures, and whether they are to change places. */
export interface SwappedRow {
  readonly row: number;
  readonly label: string;
  readonly figures: readonly (FragmentRow | undefined)[];
  readonly isSwapped: boolean;
}

function isTwin(finding: RelationFinding, other: Finding, columns: ReadonlySet<number>): other is RelationFinding {
  const { cell } = finding.target;
  return (
    isRelationFinding(other) && other.target.cell.sheet === cell.sheet && other.target.cell.row === cell.row &&
    other.target.cell.column !== cell.column && columns.has(other.target.cell.column)
  );
}

/** Both sums, left before right, where two columns were swapped and both sums are known; else null. */
export function swappedColumns(finding: RelationFinding, consequences: readonly Finding[]): readonly [SwappedColumn, SwappedColumn] | null {
  if (finding.cause?.code !== "columns-swapped") return null;
  const columns = new Set((finding.cause.cells ?? []).map(({ column }) => column));
  const twin = consequences.find((other): other is RelationFinding => isTwin(finding, other, columns));
  if (!twin) return null;
  const [one, other] = [finding, twin].flatMap((sum): SwappedColumn[] => {
    const fragment = fragmentOf(sum, true);
    return fragment ? [{ column: sum.target.cell.column, name: sum.name.column, fragment }] : [];
  });
  if (!one || !other) return null;
  return one.column < other.column ? [one, other] : [other, one];
}

/** Rows that are worth showing: all when they are few, else those that were swapped and the first and last. */
export function swappedRows(columns: readonly SwappedColumn[], swapped: readonly CellReference[], most: number): readonly SwappedRow[] {
  const all = columns.flatMap(({ fragment }) => fragment.rows);
  const rows = [...new Set(all.map(({ cell }) => cell.row))].sort((a, b) => a - b).map((row): SwappedRow => {
    const figures = columns.map(({ fragment }) => fragment.rows.find(({ cell }) => cell.row === row));
    const label = figures.find((figure) => figure !== undefined)?.label ?? "";
    const isSwapped = figures.some((figure) => figure && swapped.some((cell) => sameReference(cell, figure.cell)));
    return { row, label, figures, isSwapped };
  });
  return rows.length <= most ? rows : rows.filter(({ isSwapped }, i) => isSwapped || i === 0 || i === rows.length - 1);
}
