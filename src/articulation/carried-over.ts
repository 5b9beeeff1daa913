import { isZero } from "../number/decimal";
import type { Form, FormColumn, FormRow } from "../recognition/form";
import type { CellLookup } from "../relations/evaluate";
import { readFigure } from "../relations/figure";
import { termAt } from "./terms";

const OPENING_ROWS: ReadonlySet<string> = new Set(["opening", "closing", "useOfReserves"]);

function isNothing(form: Form, column: FormColumn, row: FormRow, cells: CellLookup): boolean {
  const term = termAt(form, column, row);
  const figure = readFigure(cells(term.cell), term);
  return figure.state === "blank" || (figure.state === "number" && isZero(figure.shown));
}

/** No balance is carried into or out of the year: neither in the balances nor in the revenue table. */
export function nothingCarriedOver(forms: readonly Form[], cells: CellLookup): boolean {
  return forms.every((form) => {
    if (form.kind === "budget-revenue-expenditure" || form.kind === "budget-appropriation") {
      return form.panels.every((panel) =>
        panel.rows
          .filter(({ role }) => role !== undefined && OPENING_ROWS.has(role))
          .every((row) => panel.columns.every((column) => isNothing(form, column, row, cells))),
      );
    }
    if (form.kind !== "budget-revenue") return true;
    return form.panels.every((panel) =>
      panel.columns
        .filter(({ role }) => role === "opening")
        .every((column) => panel.rows.every((row) => isNothing(form, column, row, cells))),
    );
  });
}
