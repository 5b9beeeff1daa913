import type { Form, FormPanel } from "../recognition/form";
import type { CellReference } from "../sheet/address";
import { columnKey } from "./terms";

/** The forms of one sheet, each with what it is known by there: its kind, numbered where it stands twice. */
function numbered(forms: readonly Form[]): { readonly form: Form; readonly key: string }[] {
  const seen = new Map<string, number>();
  return forms.map((form) => {
    const times = (seen.get(form.kind) ?? 0) + 1;
    seen.set(form.kind, times);
    return { form, key: times === 1 ? form.kind : `${form.kind}#${String(times)}` };
  });
}

/**
 * The rows of a panel by name. Rows that share one are told apart by their number of how many: one more or one less of them,
 * and none goes by its old name any longer, since nobody can say which is which.
 */
function rowNames({ rows }: FormPanel): string[] {
  const bases = rows.map(({ key }) => key.replace(/#\d+$/, ""));
  const counts = new Map<string, number>();
  for (const base of bases) counts.set(base, (counts.get(base) ?? 0) + 1);
  const seen = new Map<string, number>();
  return bases.map((base) => {
    const count = counts.get(base) ?? 1;
    if (count === 1) return base;
    const at = (seen.get(base) ?? 0) + 1;
    seen.set(base, at);
    return `${base}#${String(at)}:${String(count)}`;
  });
}

/**
 * What cells are among the forms on their sheets, by form, panel, row and column: names that outlive inserted and deleted rows
 * and columns, and the way back from a name to the cell. Each sheet is looked through when it is first asked for.
 */
export class CellPlaces {
  readonly #bySheet = new Map<string, Form[]>();
  readonly #places = new Map<string, Map<string, string>>();
  readonly #cells = new Map<string, Map<string, CellReference | null>>();

  constructor(forms: readonly Form[]) {
    for (const form of forms) this.#bySheet.set(form.sheet, [...(this.#bySheet.get(form.sheet) ?? []), form]);
  }

  /** Undefined for a cell in no form. */
  placeOf({ sheet, row, column }: CellReference): string | undefined {
    this.#look(sheet);
    return this.#places.get(sheet)?.get(`${String(row)},${String(column)}`);
  }

  /** The only cell of the sheet at this place; null where there is none, or where two go by the same name. */
  cellAt(sheet: string, place: string): CellReference | null {
    this.#look(sheet);
    return this.#cells.get(sheet)?.get(place) ?? null;
  }

  #look(sheet: string): void {
    if (this.#places.has(sheet)) return;
    const places = new Map<string, string>();
    const cells = new Map<string, CellReference | null>();
    this.#places.set(sheet, places);
    this.#cells.set(sheet, cells);
    const note = (place: string, row: number, column: number) => {
      const address = `${String(row)},${String(column)}`;
      if (places.has(address)) return;
      places.set(address, place);
      cells.set(place, cells.has(place) ? null : { sheet, row, column });
    };
    for (const { form, key } of numbered(this.#bySheet.get(sheet) ?? [])) {
      for (const [role, { row, column }] of Object.entries(form.fields)) note(`${key}/field/${role}`, row, column);
      for (const panel of form.panels) {
        const names = rowNames(panel);
        for (const [at, row] of panel.rows.entries()) {
          for (const column of panel.columns) {
            note(`${key}/${panel.role}/${names[at] ?? ""}/${columnKey(column)}`, row.row, row.moved?.[column.role] ?? column.column);
          }
        }
      }
    }
  }
}
