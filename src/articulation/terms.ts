import { decimal, type Decimal } from "../number/decimal";
import type { Form, FormColumn, FormPanel, FormRow } from "../recognition/form";
import type { Naming, Operand, OperandRole, Reading, Term } from "../relations/relation";
import type { CellAddress } from "../sheet/address";

const ONE = decimal(1);

/** Figures in 元 with 分 stand for themselves alone; all others are rounded. */
function isExact(form: Form, decimals: number): boolean {
  return form.unit === "元" && decimals >= 2;
}

/**
 * Amounts by column and row. A figure stands in several relations, as target and as addend; one value serves
 * them all, which keeps a review of a large workbook small.
 */
const amounts = new WeakMap<FormColumn, Operand[]>();

function make(form: Form, column: FormColumn, row: FormRow, reading: Reading): Operand {
  return {
    cell: { sheet: form.sheet, row: row.row, column: column.column },
    reading,
    // A rate has the decimals that it shows: 98% beside 98.25% is still a whole percent.
    decimals: reading === "rate" ? 0 : column.decimals,
    exact: reading === "amount" && isExact(form, column.decimals),
    role: "addend",
    factor: ONE,
  };
}

/** The amounts of a column, row by row; as they stand also addends. For all rows of a column at once. */
export function amountsIn(form: Form, column: FormColumn): (row: FormRow) => Operand {
  const known = amounts.get(column) ?? [];
  amounts.set(column, known);
  return (row) => (known[row.row] ??= make(form, column, row, "amount"));
}

/** The figure of a row in a column; as it stands also an addend. */
export function termAt(form: Form, column: FormColumn, row: FormRow, reading: Reading = "amount"): Operand {
  return reading === "amount" ? amountsIn(form, column)(row) : make(form, column, row, reading);
}

/** A figure that was typed as it is meant: points, scores, counts. */
export function exactTerm(form: Form, cell: CellAddress, reading: Reading = "amount"): Term {
  return { cell: { sheet: form.sheet, row: cell.row, column: cell.column }, reading, decimals: 0, exact: true };
}

export function operand(term: Term | Operand, role: OperandRole = "addend", factor: Decimal = ONE): Operand {
  if ("role" in term && term.role === role && term.factor === factor) return term;
  const { cell, reading, decimals, exact } = term;
  return { cell, reading, decimals, exact, role, factor };
}

/** What a column is known by in relation ids. */
export function columnKey(column: FormColumn): string {
  return column.role === "unknown" ? column.path.join("/") : column.role;
}

export function naming(panel: FormPanel, row: FormRow, column: FormColumn): Naming {
  const label = row.label === "" ? (row.code ?? "") : row.label;
  return { row: label, column: column.path.at(-1) ?? panel.role };
}
