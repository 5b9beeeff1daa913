import { TARGET_FIELDS } from "../forms/evaluation/target-fields";
import type { Form, FormPanel, FormRow } from "../recognition/form";
import type { Naming } from "../relations/relation";
import type { CellReference } from "../sheet/address";

const FIELD_NAMES = new Map(TARGET_FIELDS.map(({ role, labels }) => [role, labels[0] ?? role]));

/** What cells are called in their forms: row label and column label. Cells of no form have no name. */
export class CellNames {
  readonly #panels = new Map<string, { readonly panel: FormPanel; readonly rows: Map<number, FormRow> }[]>();
  readonly #fields = new Map<string, string>();

  constructor(forms: readonly Form[]) {
    for (const form of forms) {
      const known = this.#panels.get(form.sheet) ?? [];
      for (const panel of form.panels) known.push({ panel, rows: new Map(panel.rows.map((row) => [row.row, row])) });
      this.#panels.set(form.sheet, known);
      for (const [role, { row, column }] of Object.entries(form.fields)) {
        this.#fields.set(`${form.sheet}!${String(row)},${String(column)}`, FIELD_NAMES.get(role) ?? "成本指标");
      }
    }
  }

  nameOf(cell: CellReference): Naming {
    const field = this.#fields.get(`${cell.sheet}!${String(cell.row)},${String(cell.column)}`);
    if (field !== undefined) return { row: field, column: "" };
    for (const { panel, rows } of this.#panels.get(cell.sheet) ?? []) {
      const row = rows.get(cell.row);
      const column = panel.columns.find((found) => found.column === cell.column);
      if (row && column) return { row: row.label === "" ? (row.code ?? "") : row.label, column: column.path.at(-1) ?? "" };
    }
    return { row: "", column: "" };
  }
}
