import type { FormKind } from "../forms/form-kind";
import { isZero } from "../number/decimal";
import type { Form, FormColumn, FormRow } from "../recognition/form";
import type { CellLookup } from "../relations/evaluate";
import { readFigure } from "../relations/figure";
import type { CellAddress } from "../sheet/address";
import { termAt } from "./terms";

/** The forms that say what is carried into and out of the year. */
const CARRIES_OVER: ReadonlySet<FormKind> = new Set<FormKind>(["budget-revenue-expenditure", "budget-appropriation", "budget-revenue"]);
const OPENING_ROWS: ReadonlySet<string> = new Set(["opening", "closing", "useOfReserves"]);

/** May it change what is carried over when a cell of the form is edited? */
export function holdsCarriedOver(form: Form, { row, column }: CellAddress): boolean {
  if (!CARRIES_OVER.has(form.kind)) return false;
  return form.panels.some(({ rows, columns }) =>
    form.kind === "budget-revenue"
      ? columns.some((candidate) => candidate.role === "opening" && candidate.column === column)
      : rows.some((candidate) => candidate.row === row && candidate.role !== undefined && OPENING_ROWS.has(candidate.role)),
  );
}

function isNothing(form: Form, column: FormColumn, row: FormRow, cells: CellLookup): boolean {
  const term = termAt(form, column, row);
  const figure = readFigure(cells(term.cell), term);
  return figure.state === "blank" || (figure.state === "number" && isZero(figure.shown));
}

/** No balance is carried into or out of the year: neither in the balances nor in the revenue table. */
export function nothingCarriedOver(forms: readonly Form[], cells: CellLookup): boolean {
  return forms.every((form) => {
    if (!CARRIES_OVER.has(form.kind)) return true;
    if (form.kind !== "budget-revenue") {
      return form.panels.every((panel) =>
        panel.rows
          .filter(({ role }) => role !== undefined && OPENING_ROWS.has(role))
          .every((row) => panel.columns.every((column) => isNothing(form, column, row, cells))),
      );
    }
    return form.panels.every((panel) =>
      panel.columns
        .filter(({ role }) => role === "opening")
        .every((column) => panel.rows.every((row) => isNothing(form, column, row, cells))),
    );
  });
}
