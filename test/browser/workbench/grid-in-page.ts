import type { Page } from "playwright-core";
import type { CellState } from "../../../src/changes/change";
import type { Mark, MarkStyle } from "../../../src/host/mark";
import type { CellReference } from "../../../src/sheet/address";
import type { Grid, GridCell, GridLimits } from "../../../src/workbench/grid/grid";
import { inGrid, show } from "./grid-test";

/** The real grid, in a page, for a host that stands in the test. */
export class GridInPage implements Grid {
  sheets: readonly string[] = [];
  active: Grid["active"] = { sheet: "", cell: null };

  constructor(private readonly page: Page) {}

  async show(bytes: Uint8Array): Promise<GridLimits> {
    const limits = await show(this.page, bytes);
    const { sheets, active } = await inGrid(this.page, ({ grid }) => ({ sheets: grid.sheets, active: grid.active }));
    this.sheets = sheets;
    this.active = active;
    return limits;
  }

  set(cells: readonly GridCell[]): Promise<readonly GridCell[]> {
    return inGrid(this.page, (page, given) => page.set(given), cells);
  }

  activate(sheet: string): void {
    void inGrid(this.page, ({ grid }, name) => grid.activate(name), sheet);
  }

  select(cell: CellReference): void {
    void inGrid(this.page, ({ grid }, given) => grid.select(given), cell);
  }

  reveal(sheet: string): void {
    void inGrid(this.page, ({ grid }, name) => grid.reveal(name), sheet);
  }

  mark(marks: readonly Mark[], style: MarkStyle, untouched: readonly string[] = []): void {
    void inGrid(this.page, ({ grid }, given) => grid.mark(given.marks, given.style, given.untouched), { marks, style, untouched });
  }

  putSheet(name: string, rows: readonly (readonly CellState[])[], columnWidths: readonly number[] = []): void {
    void inGrid(this.page, ({ grid }, given) => grid.putSheet(given.name, given.rows, given.columnWidths), { name, rows, columnWidths });
  }

  setDark(isDark: boolean): void {
    void inGrid(this.page, ({ grid }, given) => grid.setDark(given), isDark);
  }

  /** The user does nothing here: edits are tests of their own. */
  onEdited(): () => void {
    return () => undefined;
  }

  onSelected(): () => void {
    return () => undefined;
  }

  dispose(): void {
    void inGrid(this.page, ({ grid }) => grid.dispose());
  }
}
