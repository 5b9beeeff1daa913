import type { Change } from "../../changes/change";
import type { Mark, MarkStyle } from "../../host/mark";
import type { OwnSheet, Refusal } from "../../host/workbook-host";
import { referenceKey, type CellReference } from "../../sheet/address";
import type { RemoteFile } from "../file/remote-file";
import type { Grid, GridEdit } from "../grid/grid";
import type { InTurn } from "./in-turn";
import type { KeptView } from "./kept-view";
import { ownSheetStates } from "./own-sheet-states";

/** The grid that shows a workbook, from when there is one: it draws what is written, calculates, and tells what the user edits. */
export class GridSide {
  #grid: Grid | null = null;
  #stop: () => void = () => undefined;
  #isClosed = false;
  /** Formula cells that the grid cannot calculate. */
  #unevaluated: ReadonlySet<string> = new Set();

  constructor(
    private readonly file: RemoteFile,
    private readonly view: KeptView,
    private readonly turn: InTurn,
    private readonly onEdited: (sheets: readonly string[]) => void,
  ) {}

  /** Rejects where the grid cannot show the workbook. */
  attach(grid: Grid): Promise<void> {
    return this.turn.take(async () => {
      this.#leaveGrid();
      const limits = await grid.show(await this.file.ask({ kind: "bytes" }));
      this.#unevaluated = new Set(limits.unevaluated.map(referenceKey));
      if (this.#isClosed) return;
      const stops = [
        grid.onEdited((edit) => void this.#takeEdit(grid, edit)),
        grid.onSelected((sheet, cell) => void this.view.show(sheet, cell)),
      ];
      this.#stop = () => stops.forEach((stop) => stop());
      this.#grid = grid;
      for (const sheet of this.view.revealed) grid.reveal(sheet);
      const { sheet, cell } = this.view.store.get();
      this.view.store.set({ limits });
      if (cell) grid.select(cell);
      else if (grid.active.sheet !== sheet) grid.activate(sheet);
      await this.view.show(grid.active.sheet, grid.active.cell);
    });
  }

  /** Another workbook takes the grid. */
  close(): void {
    this.#isClosed = true;
    this.#leaveGrid();
  }

  /** Sets written cells and puts what is calculated anew into the file; answers with the formula cells that are still of before. */
  async calculate(changes: readonly Change[], stale: readonly CellReference[]): Promise<readonly CellReference[]> {
    if (!this.#grid) return stale;
    const cells = await this.#grid.set(changes.map(({ cell, after }) => ({ cell, state: after })));
    const kept = cells.length === 0 ? [] : await this.file.ask({ kind: "refresh", cells });
    return this.#stillStale(stale, kept);
  }

  mark(marks: readonly Mark[], style: MarkStyle, untouched: readonly string[]): void {
    this.#grid?.mark(marks, style, untouched);
  }

  reveal(sheet: string): void {
    this.#grid?.reveal(sheet);
  }

  putSheet(name: string, sheet: OwnSheet): void {
    this.#grid?.putSheet(name, ownSheetStates(sheet), sheet.columnWidths);
  }

  select(cell: CellReference): void {
    this.#grid?.select(cell);
  }

  /** The cell that is then selected, where that is known. */
  activate(sheet: string): CellReference | null {
    this.#grid?.activate(sheet);
    const { cell = null } = this.#grid?.active ?? {};
    return cell?.sheet === sheet ? cell : null;
  }

  #leaveGrid(): void {
    this.#stop();
    this.#stop = () => undefined;
    this.#grid = null;
  }

  /** What the grid could not calculate, and what it calculated from that. */
  async #stillStale(stale: readonly CellReference[], kept: readonly CellReference[]): Promise<CellReference[]> {
    const left = new Set([...this.#unevaluated, ...kept.map(referenceKey)]);
    const sources = stale.filter((cell) => left.has(referenceKey(cell)));
    if (sources.length === 0) return [];
    for (const cell of await this.file.ask({ kind: "dependants", cells: sources })) left.add(referenceKey(cell));
    return stale.filter((cell) => left.has(referenceKey(cell)));
  }

  /** The file takes an edit as a whole; where it does not, the grid shows again what the file holds. */
  async #takeEdit(grid: Grid, edit: GridEdit): Promise<void> {
    await this.turn.take(async () => {
      try {
        const outcome = await this.file.ask({ kind: "edit", edit });
        if (outcome.written) await this.view.tellWritten(outcome.changes, await this.#stillStale(outcome.stale, outcome.kept));
        else await this.#setBack(grid, outcome.changes, outcome.refusals);
      } catch (error) {
        if (!this.#isClosed) await this.#setBack(grid, edit.edited, [], error instanceof Error ? error.message : String(error));
      }
    });
    this.onEdited([...new Set([...edit.edited, ...edit.recalculated].map(({ cell }) => cell.sheet))]);
  }

  async #setBack(grid: Grid, edited: GridEdit["edited"], refusals: readonly Refusal[], failure: string | null = null): Promise<void> {
    await grid.set(edited.map(({ cell, before }) => ({ cell, state: before })));
    this.view.tellSetBack(refusals, failure);
  }
}
