import { tableOf } from "../forms/catalogue";
import type { CellAddress } from "../sheet/address";
import { cellAt, type Sheet } from "../sheet/sheet";
import { columnDecimals } from "./column-decimals";
import type { Form } from "./form";

/** More edited cells than this are looked at no closer: the sheet is recognized anew. */
const MOST_CELLS = 32;

function numberAt(sheet: Sheet, address: CellAddress): number | undefined {
  const value = cellAt(sheet, address)?.value;
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

function carriesAmount(value: number): boolean {
  return /[1-9]/.test(String(value));
}

/** Rows that others are parts of as long as they carry an amount. */
function isHeading(form: Form, role: string | undefined): boolean {
  return role !== undefined && (tableOf(form)?.panels.some(({ rows }) => rows?.some(({ partOf }) => partOf === role)) ?? true);
}

/**
 * A number stays a number in a column of figures of a table, and the column prints as many decimals as before. In a heading it must
 * not become or cease to be zero.
 */
function isFigureOf(form: Form, sheet: Sheet, { row, column }: CellAddress, isSwitched: boolean): boolean {
  return form.panels.some((panel) => {
    const own = panel.columns.find((candidate) => candidate.column === column);
    const line = own && panel.rows.find((candidate) => candidate.row === row);
    // Right under the header numbers may be those of the columns; where rows have no labels, a figure stands for one.
    if (!own || !line || row <= panel.headerBottom + 1 || line.labelCell.column === column) return false;
    if (isSwitched && isHeading(form, line.role)) return false;
    return columnDecimals(sheet, column, panel.rows.map((candidate) => candidate.row)) === own.decimals;
  });
}

/**
 * Whether an edit changed figures of tables only, so that recognizing the sheet would give the same forms: of a number in the
 * body of a table recognition sees that it is one, whether that of a heading is zero, and how many decimals its column prints.
 * When in doubt, no. `forms` are those of the sheet before the edit.
 */
export function changesFiguresOnly(forms: readonly Form[], before: Sheet, after: Sheet, cells: readonly CellAddress[]): boolean {
  if (cells.length > MOST_CELLS || !forms.every((form) => tableOf(form) !== undefined)) return false;
  return cells.every((address) => {
    const [old, now] = [numberAt(before, address), numberAt(after, address)];
    if (old === undefined || now === undefined) return false;
    const isSwitched = carriesAmount(old) !== carriesAmount(now);
    return forms.filter((form) => isFigureOf(form, after, address, isSwitched)).length === 1;
  });
}
