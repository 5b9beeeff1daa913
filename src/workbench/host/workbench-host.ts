import type { Change } from "../../changes/change";
import { HostFailure } from "../../host/host-failure";
import type { Mark, MarkStyle } from "../../host/mark";
import type { MarkOutcome, OwnSheet, ReadOptions, TextUpdate, WorkbookHost, WriteOutcome } from "../../host/workbook-host";
import type { CellReference } from "../../sheet/address";
import type { WorkbookContent } from "../../sheet/sheet";
import type { ListedSheet } from "../file/messages";
import type { RemoteFile } from "../file/remote-file";
import type { Grid } from "../grid/grid";
import { GridSide } from "./grid-side";
import { InTurn } from "./in-turn";
import { KeptView } from "./kept-view";

/**
 * A workbook in the page: the file is the truth, edited surgically in a thread of its own; the grid, where one is attached,
 * shows it and calculates. What changes one of them changes the other, one thing after the other.
 */
export class WorkbenchHost implements WorkbookHost {
  readonly view: KeptView;
  readonly #turn = new InTurn();
  /** Within its turn what is written is not read half done. Reading need not wait until a grid shows the workbook. */
  readonly #content = new InTurn();
  readonly #grid: GridSide;
  readonly #listeners = new Set<(sheets: readonly string[]) => void>();

  constructor(
    private readonly file: RemoteFile,
    private sheets: readonly ListedSheet[],
  ) {
    this.view = new KeptView(file, sheets);
    this.#grid = new GridSide(file, this.view, this.#turn, (edited) => this.#listeners.forEach((listener) => listener(edited)));
  }

  /** Shows the workbook in a grid from now on. Rejects where the grid cannot show it. */
  attach(grid: Grid): Promise<void> {
    return this.#grid.attach(grid);
  }

  /** Lets the grid and the file go. */
  close(): void {
    this.#grid.close();
    this.file.close();
  }

  /** Hands out the file as it now stands; from then on nothing of it is unsaved. */
  save(take: (bytes: Uint8Array) => void): Promise<void> {
    return this.#turn.take(async () => {
      take(await this.file.ask({ kind: "bytes" }));
      this.view.tellSaved();
    });
  }

  read(options: ReadOptions = {}): Promise<WorkbookContent> {
    return this.#content.take(() => this.file.read(options));
  }

  write(changes: readonly Change[], text?: TextUpdate): Promise<WriteOutcome> {
    return this.#turn.take(() => this.#content.take(async () => {
      // Made here, because a function does not pass into another thread; in its turn, so that nothing comes in between.
      const kept = text ? { name: text.name, text: text.update(await this.file.ask({ kind: "loadText", name: text.name })) } : null;
      const outcome = await this.file.ask({ kind: "write", changes, text: kept });
      if (!outcome.written || (changes.length === 0 && !kept)) return outcome;
      const stale = await this.#grid.calculate(changes, outcome.stale);
      await this.view.tellWritten(changes, stale);
      return { ...outcome, stale };
    }));
  }

  mark(marks: readonly Mark[], style: MarkStyle = "fill-and-border"): Promise<MarkOutcome> {
    return this.#turn.take(async () => {
      const outcome = await this.file.ask({ kind: "mark", marks, style });
      const refused = new Set(outcome.refusals.map(({ sheet }) => sheet));
      this.#grid.mark(marks.filter(({ cell }) => !refused.has(cell.sheet)), style, [...refused]);
      return outcome;
    });
  }

  clearMarks(): Promise<MarkOutcome> {
    return this.mark([]);
  }

  putSheet(sheet: OwnSheet): Promise<void> {
    return this.#turn.take(async () => {
      const name = await this.file.ask({ kind: "putSheet", sheet });
      if (!this.sheets.some((each) => each.name === name)) this.sheets = [...this.sheets, { name, visibility: "visible" }];
      this.#grid.putSheet(name, sheet);
      this.view.addSheet(name);
    });
  }

  async select(cell: CellReference): Promise<void> {
    const sheet = this.sheets.find(({ name }) => name === cell.sheet);
    if (!sheet) throw new HostFailure("sheet-missing");
    if (this.view.store.get().hidden.includes(cell.sheet)) this.reveal(cell.sheet);
    this.#grid.select(cell);
    await this.view.show(cell.sheet, cell);
  }

  /** Gives a hidden sheet a tab. The file is not changed: there the sheet stays hidden. */
  reveal(sheet: string): void {
    this.#grid.reveal(sheet);
    this.view.reveal(sheet);
  }

  /** Shows another sheet, as its tab says. */
  activate(sheet: string): Promise<void> {
    return this.view.show(sheet, this.#grid.activate(sheet));
  }

  onEdited(listener: (sheets: readonly string[]) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  loadText(name: string): Promise<string | null> {
    return this.#turn.take(() => this.file.ask({ kind: "loadText", name }));
  }

  saveText(name: string, text: string | null): Promise<void> {
    return this.#turn.take(async () => {
      await this.file.ask({ kind: "saveText", name, text });
      this.view.tellUnsaved();
    });
  }
}
