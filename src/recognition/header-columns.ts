import type { CellAddress } from "../sheet/address";
import type { LabelColumnRole } from "../forms/label-columns";
import type { HeaderBand } from "./header-band";
import { comparable } from "./label-pattern";
import type { SheetLabels } from "./sheet-labels";
import { labelColumnRole } from "./vocabulary";

/** A column under a header, before it is known what form it belongs to. */
export interface HeaderColumn {
  readonly column: number;
  /** Comparable header texts, outermost first. */
  readonly path: readonly string[];
  /** Ends of the path that a specification may name: `b`, `a/b`, `x/a/b`. */
  readonly tails: readonly string[];
  /** The same as written on the sheet, normalized only. */
  readonly written: readonly string[];
  readonly header: CellAddress;
  readonly label?: LabelColumnRole;
}

/** A run of label columns and the figure columns to the right of it. */
export interface ColumnGroup {
  readonly labels: readonly HeaderColumn[];
  readonly values: readonly HeaderColumn[];
}

/** How many header texts, from the innermost, a specification may name. */
const DEEPEST_TAIL = 3;

/** A text is only a header once: repeated merged headers and vertical merges give it twice. */
function withoutRepeats(path: string[]): string[] {
  return path.filter((text, index) => index === 0 || text !== path[index - 1]);
}

/** Flattens a header to one path per column, without needing to know what is merged. */
export function headerColumns(labels: SheetLabels, band: HeaderBand): HeaderColumn[] {
  const rows: number[] = [];
  for (let row = band.top; row <= band.bottom; row++) if (row !== band.numbersRow) rows.push(row);
  const width = Math.max(...rows.map((row) => labels.width(row)), 0);
  const columns: HeaderColumn[] = [];
  /** Per header row, the text that reaches on to the right, and the column where it stands. */
  const reach: ({ text: string; column: number } | undefined)[] = rows.map(() => undefined);
  for (let column = 0; column < width; column++) {
    const own = rows.map((row) => labels.label(row, column));
    const first = own.findIndex((text) => text !== "");
    if (first === -1) continue;
    own.forEach((text, index) => {
      if (text === "") return;
      reach[index] = { text, column };
      // A header of its own ends what reached here in the rows below it.
      for (let below = index + 1; below < reach.length; below++) reach[below] = undefined;
    });
    const last = own.findLastIndex((text) => text !== "");
    const written = withoutRepeats(
      own.slice(0, last + 1).map((text, index) => (text !== "" ? text : index < first ? (reach[index]?.text ?? "") : "")).filter(Boolean),
    );
    // A total row merged into the header: the label above it is what heads the column.
    if (/^(?:合计|总计)$/.test(comparable(written.at(-1) ?? "")) && /编码$|代码$|名称$/.test(comparable(written.at(-2) ?? ""))) written.pop();
    const path = written.map(comparable);
    const label = labelColumnRole(path.at(-1) ?? "");
    const header = { row: rows[last] ?? band.top, column };
    const tails = path.slice(-DEEPEST_TAIL).map((_, index, last) => last.slice(last.length - 1 - index).join("/"));
    columns.push({ column, path, tails, written, header, ...(label && { label }) });
  }
  return columns;
}

/** Splits two-panel headers: labels to the right of figures begin a new panel. */
export function groupColumns(columns: readonly HeaderColumn[]): ColumnGroup[] {
  const groups: { labels: HeaderColumn[]; values: HeaderColumn[] }[] = [];
  for (const column of columns) {
    const group = groups.at(-1);
    if (column.label) {
      if (!group || group.values.length > 0) groups.push({ labels: [column], values: [] });
      else group.labels.push(column);
    } else if (group) group.values.push(column);
    else groups.push({ labels: [], values: [column] });
  }
  return groups;
}
