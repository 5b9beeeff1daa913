import { SIDE_BY_SIDE_FUNDS, SIDE_BY_SIDE_RATE } from "../forms/evaluation/side-by-side-funds";
import { FUND_ROW_WORDS } from "../forms/evaluation/fund-block";
import { labelStem } from "../sheet/label";
import { matchesHeader } from "./compiled-spec";
import { toFormColumns, type BlockColumn } from "./block-columns";
import type { FormPanel, FormRow } from "./form";
import type { HeaderBand } from "./header-band";
import type { HeaderColumn } from "./header-columns";
import { compilePatterns, matches } from "./label-pattern";
import { withKeys } from "./row-keys";
import type { SheetLabels } from "./sheet-labels";

const PARTS = SIDE_BY_SIDE_FUNDS.map(({ role, headers, totals }) => ({ role, headers: compilePatterns(headers), totals: compilePatterns(totals) }));
const RATE = compilePatterns(SIDE_BY_SIDE_RATE);

/** One of the lists that stand side by side: its labels begin under its header, its figures stand to the right of them. */
interface Part {
  readonly role: string;
  readonly header: HeaderColumn;
  readonly to: number;
}

function partsOf(headers: readonly HeaderColumn[]): { parts: Part[]; rate: HeaderColumn | undefined } {
  const rate = headers.find(({ tails }) => matchesHeader(RATE, tails));
  const found = PARTS.flatMap(({ role, headers: patterns }) => {
    const header = headers.find((candidate) => candidate !== rate && matchesHeader(patterns, candidate.tails));
    return header ? [{ role, header }] : [];
  });
  const starts = [...found.map(({ header }) => header.column), ...(rate ? [rate.column] : [])];
  const width = Math.max(...headers.map(({ column }) => column)) + 2;
  const parts = found.map(({ role, header }) => ({ role, header, to: Math.min(...starts.filter((column) => column > header.column), width) }));
  return { parts, rate };
}

/** The column of the figures of a part: the one in which numbers stand, beside the labels where there is none. */
function figureColumn(labels: SheetLabels, { header, to }: Part, rows: readonly number[]): number {
  for (let column = to - 1; column > header.column; column--) {
    if (rows.some((row) => labels.nature(row, column) === "number")) return column;
  }
  return header.column + 1;
}

function rowsBelow(labels: SheetLabels, first: Part, from: number, to: number): number[] {
  const rows: number[] = [];
  for (let row = from; row <= to; row++) {
    const label = labels.label(row, first.header.column);
    if (label === "" && labels.isBlankRow(row)) continue;
    const isTotal = rows.length === 0;
    if (label === "" || (!isTotal && !FUND_ROW_WORDS.test(label))) break;
    rows.push(row);
  }
  return rows;
}

/** A block of funds whose budget and outturn stand side by side, or null when the header is not one. */
export function readSideBySideFunds(labels: SheetLabels, band: HeaderBand, headers: readonly HeaderColumn[], last: number): FormPanel | null {
  const { parts, rate } = partsOf(headers);
  const [first] = parts;
  const has = new Set(parts.map(({ role }) => role));
  if (!first || !has.has("revisedBudget") || !has.has("actual")) return null;
  const numbers = rowsBelow(labels, first, band.bottom + 1, last);
  const [top] = numbers;
  // Each part names its own total in its first row; without that they are columns of another table.
  const isNamed = (part: Part) =>
    top !== undefined && PARTS.some(({ role, totals }) => role === part.role && matches(totals, labelStem(labels.label(top, part.header.column))));
  if (!parts.every(isNamed)) return null;
  const columns: BlockColumn[] = parts.map((part) => ({ role: part.role, header: { ...part.header, column: figureColumn(labels, part, numbers) } }));
  if (rate) columns.push({ role: "executionRate", header: rate });
  const rows: FormRow[] = withKeys(numbers.map((row, index) => ({
    row, label: labels.text(row, first.header.column).trim(), labelCell: { row, column: first.header.column }, role: index === 0 ? "total" : "fund",
  })));
  return {
    role: "funds", columns: toFormColumns(labels.sheet, columns, rows), rows,
    headerTop: band.top, headerBottom: band.bottom, bottom: numbers.at(-1) ?? band.bottom,
  };
}
