import { parseAmount } from "../../src/number/amount";
import { decimalFromNumber, decimalToText, type Decimal } from "../../src/number/decimal";
import type { Form, FormColumn, FormPanel } from "../../src/recognition/form";
import type { CellAddress } from "../../src/sheet/address";
import type { Cell } from "../../src/sheet/cell";
import { readNumberFormat, shownDecimal } from "../../src/sheet/number-format";

export interface PrintedNumber {
  readonly value: Decimal;
  readonly decimals: number;
  readonly percent: boolean;
}

/** What a cell prints, where it is a number or a text that is one. */
export function printedNumber(cell: Cell | null | undefined): PrintedNumber | undefined {
  if (typeof cell?.value === "string") return parseAmount(cell.value);
  if (typeof cell?.value !== "number") return undefined;
  const stored = decimalFromNumber(cell.value);
  return stored ? shownDecimal(stored, readNumberFormat(cell.format)) : undefined;
}

/** `1234567.5` with two decimals is `1,234,567.50`. */
export function printedText({ value, decimals }: Pick<PrintedNumber, "value" | "decimals">, separator = ","): string {
  const [whole = "", fraction = ""] = decimalToText(value).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, separator);
  return decimals === 0 ? grouped : `${grouped}.${fraction.padEnd(decimals, "0")}`;
}

/** Figures of one column of a panel, from top to bottom. */
export function columnCells(panel: FormPanel, { column }: FormColumn): CellAddress[] {
  return panel.rows.map(({ row }) => ({ row, column }));
}

/** Every column of a form with its cells. */
export function figureColumns(form: Form): { panel: FormPanel; column: FormColumn; cells: CellAddress[] }[] {
  return form.panels.flatMap((panel) => panel.columns.map((column) => ({ panel, column, cells: columnCells(panel, column) })));
}
