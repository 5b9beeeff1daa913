import { TARGET_FIELDS } from "../forms/evaluation/target-fields";
import type { Form, FormPanel, FormRow } from "../recognition/form";
import type { Naming } from "../relations/relation";
import type { CellReference } from "../sheet/address";

const FIELD_NAMES = new Map(TARGET_FIELDS.map(({ role, labels }) => [role, labels[0] ?? role]));

interface SheetNames {
  readonly panels: readonly { readonly panel: FormPanel; readonly rows: ReadonlyMap<number, FormRow> }[];
  readonly fields: readonly { readonly row: number; readonly column: number; readonly name: string }[];
}

function namesOn(forms: readonly Form[]): SheetNames {
  const panels = forms.flatMap((form) => form.panels.map((panel) => ({ panel, rows: new Map(panel.rows.map((row) => [row.row, row])) })));
  const fields = forms.flatMap((form) =>
    Object.entries(form.fields).map(([role, { row, column }]) => ({ row, column, name: FIELD_NAMES.get(role) ?? "成本指标" })),
  );
  return { panels, fields };
}

/** What cells are called in their forms: row label and column label. Cells of no form have no name. Each sheet is looked through when it is first asked for. */
export class CellNames {
  readonly #forms: readonly Form[];
  readonly #bySheet = new Map<string, SheetNames>();

  constructor(forms: readonly Form[]) {
    this.#forms = forms;
  }

  #on(sheet: string): SheetNames {
    let names = this.#bySheet.get(sheet);
    if (!names) this.#bySheet.set(sheet, (names = namesOn(this.#forms.filter((form) => form.sheet === sheet))));
    return names;
  }

  nameOf(cell: CellReference): Naming {
    const { panels, fields } = this.#on(cell.sheet);
    // Of two fields in one cell the later one names it.
    const field = fields.findLast(({ row, column }) => row === cell.row && column === cell.column);
    if (field) return { row: field.name, column: "" };
    for (const { panel, rows } of panels) {
      const row = rows.get(cell.row);
      const column = panel.columns.find((found) => found.column === cell.column);
      if (row && column) return { row: row.label === "" ? (row.code ?? "") : row.label, column: column.path.at(-1) ?? "" };
    }
    return { row: "", column: "" };
  }
}
