import { FUND_COLUMNS, FUND_ROW_WORDS, FUND_TOTAL_LABELS } from "../forms/evaluation/fund-block";
import { labelStem } from "../sheet/label";
import { blockMatcher, toFormColumns, type BlockColumn } from "./block-columns";
import type { FormPanel, FormRow } from "./form";
import type { HeaderBand } from "./header-band";
import type { HeaderColumn } from "./header-columns";
import { compilePatterns, matches } from "./label-pattern";
import { withKeys } from "./row-keys";
import { readNumbering } from "./numbering";
import type { SheetLabels } from "./sheet-labels";
import { NOT_ADDED } from "./not-added";

const MATCHER = blockMatcher(FUND_COLUMNS);
const AMOUNTS: ReadonlySet<string> = new Set(["approvedBudget", "revisedBudget", "actual"]);
const TOTAL = compilePatterns(FUND_TOTAL_LABELS);

/** The text nearest to the left of a column; merged side labels stand further left. */
function labelLeftOf(labels: SheetLabels, row: number, column: number): number | undefined {
  for (let left = column - 1; left >= 0; left--) if (labels.label(row, left) !== "") return left;
  return undefined;
}

function readRows(labels: SheetLabels, columns: readonly BlockColumn[], first: number, last: number): FormRow[] {
  const leftmost = Math.min(...columns.map(({ header }) => header.column));
  const rows: Omit<FormRow, "key">[] = [];
  for (let row = first; row <= last; row++) {
    const place = labelLeftOf(labels, row, leftmost);
    if (place === undefined) {
      if (labels.isBlankRow(row)) continue;
      break;
    }
    const { text, ofWhich } = readNumbering(labels.label(row, place));
    // `预算执行率=预算执行数/调整后预算数` below the block is a remark.
    if (!FUND_ROW_WORDS.test(labels.label(row, place)) || text.length > 40 || text.includes("=")) break;
    const isTotal = rows.length === 0 && !ofWhich && (matches(TOTAL, labelStem(text)) || /总额/.test(text));
    rows.push({
      row,
      label: labels.text(row, place).trim(),
      labelCell: { row, column: place },
      role: isTotal ? "total" : "fund",
      // A second 其中 breaks one of the funds down, not the whole.
      ...(ofWhich && rows.some(({ role }) => role === "fund") && { ofWhich: true }),
    });
  }
  return withKeys(rows);
}

/** The block of funds under a header, or null when the header is not one. */
export function readFundBlock(
  labels: SheetLabels,
  band: HeaderBand,
  headers: readonly HeaderColumn[],
  last: number,
): FormPanel | null {
  const matched = MATCHER.match(headers);
  const roles = new Set(matched.map(({ role }) => role));
  const isFundHeader = roles.has("actual") && (roles.has("revisedBudget") || roles.has("approvedBudget"));
  if (!isFundHeader) return null;
  const known = new Set(matched.map(({ header }) => header.column));
  const leftmost = Math.min(...known);
  // Further amounts of the same block, such as 全年到位资金.
  const others: BlockColumn[] = headers
    .filter(({ column, path, label }) => !known.has(column) && column > leftmost && !label && !NOT_ADDED.test(path.at(-1) ?? ""))
    .map((header) => ({ role: "unknown", header }));
  const columns = [...matched, ...others].sort((a, b) => a.header.column - b.header.column);
  const rows = readRows(labels, columns, band.bottom + 1, last);
  if (rows[0]?.role !== "total") return null;
  const [total] = rows;
  const formColumns = toFormColumns(labels.sheet, columns, rows).map((column) =>
    // Points that stand in the header only, as in `分值（10分）`.
    column.role === "points" && total && labels.nature(total.row, column.column) !== "number" ? { ...column, isBlank: true } : column,
  );
  // The amounts of one fund stand side by side and are printed alike: 29 beside 27.8 has one decimal too.
  const decimals = Math.max(...formColumns.filter(({ role }) => AMOUNTS.has(role)).map((column) => column.decimals));
  return {
    role: "funds",
    columns: formColumns.map((column) => (AMOUNTS.has(column.role) ? { ...column, decimals } : column)),
    rows,
    headerTop: band.top,
    headerBottom: band.bottom,
    bottom: rows.at(-1)?.row ?? band.bottom,
  };
}
