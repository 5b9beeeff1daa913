import type { CellState } from "../../src/changes/change";
import type { Mark, MarkStyle } from "../../src/host/mark";
import { addressToText, referenceKey, type CellReference } from "../../src/sheet/address";
import type { Grid, GridCell, GridEdit, GridLimits } from "../../src/workbench/grid/grid";
import { makeSnapshot } from "../../src/workbench/grid/snapshot/make-snapshot";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { workbookOf } from "../browser/workbook-of";
import { ErrorValue } from "../office-host/workbook/cell";
import { Workbook } from "../office-host/workbook/workbook";

const NO_LIMITS: GridLimits = { unevaluated: [], notDrawn: [] };

/** A grid without a page: cells, a small calculation, and a user whom the test plays. */
export class GridStandIn implements Grid {
  #workbook = new Workbook();
  #cell: CellReference | null = null;
  readonly #edited = new Set<(edit: GridEdit) => void>();
  readonly #selected = new Set<(sheet: string, cell: CellReference | null) => void>();
  marks: readonly Mark[] = [];
  markStyle: MarkStyle | null = null;
  isDark = false;
  isDisposed = false;

  /** `limits` are what it says of every workbook; formulas that it cannot calculate keep their values. */
  constructor(private readonly limits: GridLimits = NO_LIMITS) {}

  async show(bytes: Uint8Array): Promise<GridLimits> {
    this.#workbook = workbookOf(await readWorkbook(bytes));
    this.#cell = null;
    const { fileMarks } = await makeSnapshot(bytes);
    this.mark(fileMarks.marks, fileMarks.style);
    return this.limits;
  }

  get sheets(): readonly string[] {
    return this.#workbook.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);
  }

  get active(): { sheet: string; cell: CellReference | null } {
    return { sheet: this.#workbook.active.name, cell: this.#cell };
  }

  activate(sheet: string): void {
    this.#workbook.activate(this.#workbook.sheet(sheet));
    this.#cell = null;
  }

  select(cell: CellReference): void {
    this.activate(cell.sheet);
    this.#cell = cell;
  }

  set(cells: readonly GridCell[]): Promise<readonly GridCell[]> {
    return Promise.resolve(this.#set(cells));
  }

  reveal(sheet: string): void {
    this.#workbook.sheet(sheet).visibility = "Visible";
  }

  mark(marks: readonly Mark[], style: MarkStyle, untouched: readonly string[] = []): void {
    this.marks = [...marks, ...this.marks.filter(({ cell }) => untouched.includes(cell.sheet))];
    this.markStyle = style;
  }

  putSheet(name: string, rows: readonly (readonly CellState[])[]): void {
    if (!this.#workbook.findSheet(name)) this.#workbook.insert(name);
    this.#set(rows.flatMap((row, at) => row.map((state, column) => ({ cell: { sheet: name, row: at, column }, state }))));
  }

  setDark(isDark: boolean): void {
    this.isDark = isDark;
  }

  onEdited(listener: (edit: GridEdit) => void): () => void {
    this.#edited.add(listener);
    return () => void this.#edited.delete(listener);
  }

  onSelected(listener: (sheet: string, cell: CellReference | null) => void): () => void {
    this.#selected.add(listener);
    return () => void this.#selected.delete(listener);
  }

  dispose(): void {
    this.isDisposed = true;
  }

  /** The user types into a cell. */
  type(cell: CellReference, after: CellState): void {
    const before = this.state(cell);
    const recalculated = this.#set([{ cell, state: after }]);
    for (const listener of this.#edited) listener({ edited: [{ cell, before, after }], recalculated });
  }

  /** The user clicks a cell. */
  click(cell: CellReference): void {
    this.select(cell);
    for (const listener of this.#selected) listener(cell.sheet, cell);
  }

  state({ sheet, row, column }: CellReference): CellState {
    const { value, formula, numberFormat } = this.#workbook.sheet(sheet).grid.get(row, column);
    const held = { value: value instanceof ErrorValue ? { error: value.code } : value, format: numberFormat };
    return formula === null ? held : { ...held, formula: formula.slice(1) };
  }

  get listeners(): number {
    return this.#edited.size + this.#selected.size;
  }

  #set(cells: readonly GridCell[]): GridCell[] {
    const before = new Map(this.#formulas().map(({ cell, state }) => [referenceKey(cell), state.value]));
    for (const { cell, state: { value, format, formula } } of cells) {
      const content = { value: typeof value === "object" && value ? new ErrorValue(value.error) : value, numberFormat: format };
      this.#workbook.put(cell.sheet, addressToText(cell), formula === undefined ? content : { ...content, formula: `=${formula}` });
    }
    this.#workbook.calculation.recalculate();
    const written = new Set(cells.map(({ cell }) => referenceKey(cell)));
    return this.#formulas().filter(({ cell, state }) => !written.has(referenceKey(cell)) && before.get(referenceKey(cell)) !== state.value);
  }

  #formulas(): GridCell[] {
    return this.#workbook.sheets.flatMap((sheet) =>
      [...sheet.grid.formulaCells()].map(({ row, column }) => {
        const cell = { sheet: sheet.name, row, column };
        return { cell, state: this.state(cell) };
      }));
  }
}
