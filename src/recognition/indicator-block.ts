import { EVALUATION_TOTAL_LABELS, FIRST_LEVEL_OF, LEVEL_POINTS } from "../forms/evaluation/indicator-block";
import type { CellAddress } from "../sheet/address";
import { labelStem } from "../sheet/label";
import { toFormColumns, type BlockColumn } from "./block-columns";
import type { FormPanel, FormRow, IndicatorGroup } from "./form";
import type { HeaderBand } from "./header-band";
import type { HeaderColumn } from "./header-columns";
import { indicatorColumns, type Levels } from "./indicator-columns";
import { compilePatterns, matches } from "./label-pattern";
import { isNote } from "./panel-rows";
import { withKeys } from "./row-keys";
import type { SheetLabels } from "./sheet-labels";

const TOTAL = compilePatterns(EVALUATION_TOTAL_LABELS);

interface OpenGroup {
  label: string;
  cell: CellAddress;
  rows: number[];
}

class GroupReader {
  readonly groups: IndicatorGroup[] = [];
  #open: (OpenGroup | undefined)[] = [];

  /** A label opens a group, a blank goes on with the one above. */
  read(level: 1 | 2, label: string, cell: CellAddress, index: number): void {
    const open = this.#open[level];
    if (label !== "" && label !== open?.label) {
      const group: OpenGroup = { label, cell, rows: [index] };
      this.#open[level] = group;
      if (level === 1) this.#open[2] = undefined;
      this.groups.push({ level, ...group });
    } else open?.rows.push(index);
  }

  labelOf(level: 1 | 2): string {
    return this.#open[level]?.label ?? "";
  }
}

function inferredFirst(second: string): string | undefined {
  return FIRST_LEVEL_OF.find(([pattern]) => pattern.test(second))?.[1];
}

/** The closing row: a total label to the left of the figures. */
function totalLabelAt(labels: SheetLabels, row: number, before: number): number | undefined {
  for (let column = 0; column < before; column++) {
    if (matches(TOTAL, labelStem(labels.label(row, column)))) return column;
  }
  return undefined;
}

/** Columns whose figures in the closing row are no score that strayed. */
const OWN_TOTALS: ReadonlySet<string> = new Set(["coefficient", "rawScore", "weight", ...Object.values(LEVEL_POINTS)]);

/** Figures of the closing row that stand beside their columns, because merged cells moved them: points, then score. */
function movedFigures(
  labels: SheetLabels,
  row: number,
  columns: readonly BlockColumn[],
  labelColumn: number,
): Record<string, number> | undefined {
  const inRole = (role: string) => columns.find((column) => column.role === role)?.header.column;
  const [score, points] = [inRole("score"), inRole("points")];
  if (score === undefined || labels.nature(row, score) === "number") return undefined;
  const last = Math.max(...columns.map(({ header }) => header.column));
  const known = new Set(columns.filter(({ role }) => OWN_TOTALS.has(role)).map(({ header }) => header.column));
  const astray: number[] = [];
  for (let column = labelColumn + 1; column <= last; column++) {
    if (column !== points && !known.has(column) && labels.nature(row, column) === "number") astray.push(column);
  }
  const moved = astray.at(-1);
  // Points at their place and no score: nothing was moved, the score was not filled in.
  if (moved === undefined) return undefined;
  const before = points !== undefined && labels.nature(row, points) !== "number" ? astray.at(-2) : undefined;
  return { score: moved, ...(before !== undefined && { points: before }) };
}

const SUBTOTAL = /小计$|^小计/;

/** Rows between header and total; `before` is the first column of figures. A label that a merge swallowed is inferred from the second level. */
function readRows(labels: SheetLabels, levels: Levels, columns: readonly BlockColumn[], before: number, first: number, last: number) {
  const rows: Omit<FormRow, "key">[] = [];
  const groups = new GroupReader();
  let closed = false;
  for (let row = first; row <= last && !closed; row++) {
    const totalColumn = totalLabelAt(labels, row, before);
    if (totalColumn !== undefined) {
      const moved = movedFigures(labels, row, columns, totalColumn);
      const labelCell = { row, column: totalColumn };
      rows.push({ row, role: "total", label: labels.text(row, totalColumn).trim(), labelCell, ...(moved && { moved }) });
      closed = true;
      continue;
    }
    if (labels.isBlankRow(row)) continue;
    const at = (column: number | undefined) => (column === undefined ? "" : labels.label(row, column));
    const [one, two, three] = [at(levels.first), at(levels.second), labels.label(row, levels.third)];
    const hasFigures = columns.some(({ header }) => labels.nature(row, header.column) !== "blank");
    if (!hasFigures && one === "" && two === "" && (three === "" || isNote(three))) break;
    const missingFirst = one === "" && two !== "" ? inferredFirst(two) : undefined;
    const open = groups.labelOf(1);
    const swallowed = missingFirst !== undefined && open !== "" && !labelStem(open).includes(missingFirst.slice(0, 2));
    if (levels.first !== undefined) {
      groups.read(1, swallowed ? missingFirst : one, { row, column: levels.first }, rows.length);
    }
    if (levels.second !== undefined) groups.read(2, two, { row, column: levels.second }, rows.length);
    const place = three !== "" ? levels.third : two !== "" && levels.second !== undefined ? levels.second : (levels.first ?? levels.third);
    const isSubtotal = [one, two, three].some((text) => SUBTOTAL.test(labelStem(text)));
    const label = labels.text(row, place).trim();
    rows.push({ row, label, labelCell: { row, column: place }, ...(isSubtotal && { role: "subtotal" }) });
  }
  return { rows: withKeys(rows), groups: groups.groups, closed };
}

/** The block of indicators under a header, or null when the header is not one. */
export function readIndicatorBlock(
  labels: SheetLabels,
  band: HeaderBand,
  headers: readonly HeaderColumn[],
  last: number,
): { readonly panel: FormPanel; readonly closed: boolean } | null {
  const found = indicatorColumns(headers);
  if (!found) return null;
  const { levels } = found;
  const before = Math.min(...found.columns.map(({ header }) => header.column), Infinity);
  const isIndicators = levels.first !== undefined || levels.second !== undefined || found.columns.some(({ role }) => role === "score");
  if (!isIndicators || levels.third > before + 8) return null;
  if (found.columns.length === 0) return { panel: bare(labels, band, levels, last), closed: false };
  const columns = [...found.levelPoints, ...found.columns];
  const { rows, groups, closed } = readRows(labels, levels, columns, before, band.bottom + 1, last);
  const panel: FormPanel = {
    role: "indicators",
    columns: toFormColumns(labels.sheet, columns, rows),
    rows,
    groups,
    headerTop: band.top,
    headerBottom: band.bottom,
    bottom: rows.at(-1)?.row ?? band.bottom,
  };
  return { panel, closed };
}

/** Indicators without figures of their own, as in declarations: the text of the third level is all there is. */
function bare(labels: SheetLabels, band: HeaderBand, levels: Levels, last: number): FormPanel {
  const rows: Omit<FormRow, "key">[] = [];
  const groups = new GroupReader();
  for (let row = band.bottom + 1; row <= last; row++) {
    const [one, two, three] = [levels.first, levels.second, levels.third].map((column) =>
      column === undefined ? "" : labels.label(row, column),
    );
    if (!one && !two && !three) {
      if (labels.isBlankRow(row)) continue;
      break;
    }
    if (levels.first !== undefined) groups.read(1, one ?? "", { row, column: levels.first }, rows.length);
    if (levels.second !== undefined) groups.read(2, two ?? "", { row, column: levels.second }, rows.length);
    rows.push({ row, label: labels.text(row, levels.third).trim(), labelCell: { row, column: levels.third } });
  }
  return {
    role: "indicators", columns: [], rows: withKeys(rows), groups: groups.groups,
    headerTop: band.top, headerBottom: band.bottom, bottom: rows.at(-1)?.row ?? band.bottom,
  };
}
