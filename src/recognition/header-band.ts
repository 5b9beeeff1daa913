import { comparable } from "./label-pattern";
import type { SheetLabels } from "./sheet-labels";
import { labelColumnRole, type HeaderVocabulary } from "./vocabulary";

/** Rows that together are the header of a table, and what stands in it. */
export interface HeaderBand {
  readonly top: number;
  readonly bottom: number;
  /** The row of column numbers (栏次) with its formulas, when there is one; it lies within the band. */
  readonly numbersRow?: number;
}

interface RowProfile {
  readonly hits: number;
  readonly others: number;
  readonly numbers: number;
  /** The hits are headers of label columns only. */
  readonly onlyLabels: boolean;
  /** Words that head columns and never rows, such as 科目编码 or 决算数. */
  readonly anchors: number;
}

/** Letters and digits that some forms print under their headers to number the columns. */
const COLUMN_NUMBER = /^(?:\d{1,2}|\d{1,2}=.+|\(?[A-Z]\)?|栏次|列次|行次|-+)$/;
const MAX_HEADER_ROWS = 4;

/** Headers that are row labels elsewhere: two of them side by side do not make a header. */
const ALSO_ROWS = /结转|结余|收入$|支出$|经费$|接待费|出国|^(?:合计|总计|小计|收入|支出|其他)$|拨款$|资金$/;

/** Looks at each row of a sheet once. */
class RowProfiles {
  readonly #known: RowProfile[] = [];

  constructor(
    private readonly labels: SheetLabels,
    private readonly vocabulary: HeaderVocabulary,
  ) {}

  of(row: number): RowProfile {
    return (this.#known[row] ??= profile(this.labels, row, this.vocabulary));
  }
}

/** A row with a number on it is no header, whatever else stands there. */
const NUMERIC: RowProfile = { hits: 0, others: 0, numbers: 1, onlyLabels: true, anchors: 0 };

function profile(labels: SheetLabels, row: number, vocabulary: HeaderVocabulary): RowProfile {
  if (labels.hasNumber(row)) return NUMERIC;
  let [hits, others, numbers, valueHits, anchors] = [0, 0, 0, 0, 0];
  for (let column = 0; column < labels.width(row); column++) {
    const nature = labels.nature(row, column);
    if (nature === "number" || nature === "error") numbers++;
    if (nature !== "text") continue;
    const label = comparable(labels.label(row, column));
    if (vocabulary.has(label)) {
      hits++;
      if (!labelColumnRole(label)) valueHits++;
      if (!ALSO_ROWS.test(label)) anchors++;
    } else others++;
  }
  return { hits, others, numbers, onlyLabels: valueHits === 0, anchors };
}

/** A row such as `1 2 3 4 5=4/3`, or one that begins with 栏次. */
function isNumbersRow(labels: SheetLabels, row: number): boolean {
  let [found, last, ascending] = [0, -1, true];
  for (let column = 0; column < labels.width(row); column++) {
    if (labels.nature(row, column) === "blank") continue;
    const text = labels.text(row, column).normalize("NFKC").replace(/\s+/g, "");
    if (!COLUMN_NUMBER.test(text)) return false;
    const number = /^\d+/.exec(text)?.[0];
    if (number === undefined) continue;
    ascending &&= Number(number) > last;
    last = Number(number);
    found++;
  }
  return found >= 2 && ascending;
}

function firstFilled(labels: SheetLabels, row: number): number {
  for (let column = 0; column < labels.width(row); column++) if (labels.nature(row, column) !== "blank") return column;
  return 0;
}

/** Nothing stands under the labels of the row above: sub-headers of figures, not the first row of data. */
function isIndented(labels: SheetLabels, row: number): boolean {
  return firstFilled(labels, row) > firstFilled(labels, row - 1) + 2;
}

/** Is the row a further line of the header that ends in the row above it? */
function continuesDown(labels: SheetLabels, row: number, { hits, others, numbers, onlyLabels }: RowProfile): boolean {
  if (hits === 0 || numbers > 0) return false;
  if (others > 0) return others <= hits * 2 && isIndented(labels, row);
  if (!onlyLabels) {
    // A lone 合计 under a label header is the total row of an empty table, not a header.
    const first = firstFilled(labels, row);
    return hits >= 2 || labels.nature(row - 1, first) === "blank" || first > firstFilled(labels, row - 1) + 1;
  }
  return hits >= 2;
}

/** Forms carry columns of their own beside the standard ones. */
function mostlyKnown({ hits, others }: RowProfile): boolean {
  return others <= (hits >= 3 ? hits * 2 : hits);
}

/** Finds the headers of all tables on a sheet, from top to bottom. */
export function findHeaderBands(
  labels: SheetLabels,
  vocabulary: HeaderVocabulary,
  isTitle: (row: number) => boolean,
): HeaderBand[] {
  const bands: HeaderBand[] = [];
  const profiles = new RowProfiles(labels, vocabulary);
  for (let row = 0; row < labels.rowCount; row++) {
    const here = profiles.of(row);
    if (here.hits < 2 || here.anchors === 0 || here.numbers > 0 || !mostlyKnown(here)) continue;
    let top = row;
    const floor = bands.at(-1)?.bottom ?? -1;
    while (top - 1 > floor && row - top < MAX_HEADER_ROWS - 1) {
      const above = profiles.of(top - 1);
      if (above.hits === 0 || above.numbers > 0 || !mostlyKnown(above) || isTitle(top - 1)) break;
      top--;
    }
    let bottom = row;
    while (bottom - top < MAX_HEADER_ROWS && continuesDown(labels, bottom + 1, profiles.of(bottom + 1))) bottom++;
    const numbersRow = isNumbersRow(labels, bottom + 1) ? bottom + 1 : undefined;
    if (numbersRow !== undefined) bottom = numbersRow;
    bands.push(numbersRow === undefined ? { top, bottom } : { top, bottom, numbersRow });
    row = bottom;
  }
  return bands;
}
