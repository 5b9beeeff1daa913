import { BooleanNumber, ICommandService, IUniverInstanceService, LifecycleService, LifecycleStages, UniverInstanceType } from "@univerjs/core";
import type { IDisposable, Injector, Workbook } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SetSelectionsOperation, SetWorksheetActiveOperation, SetWorksheetHideMutation, type ISetWorksheetHideMutationParams } from "@univerjs/preset-sheets-core";
import { groupBySheet } from "../../../host/group-by-sheet";
import type { Mark, MarkStyle } from "../../../host/mark";
import { sameReference, type CellReference } from "../../../sheet/address";
import type { Grid, GridCell, GridEdit, GridLimits } from "../grid";
import type { WorkbookSnapshot } from "../snapshot/workbook-snapshot";
import { allowCommands } from "./allow-commands";
import { Calculations } from "./calculations";
import { CellEdits } from "./cell-edits";
import { centreErrors } from "./centre-errors";
import { drawMarks } from "./draw-marks";
import { unevaluated } from "./evaluate";
import { formulaCells } from "./formula-cells";
import { keepFormats } from "./keep-formats";
import { keepValues } from "./keep-values";
import { markLooks, type MarkLooks } from "./mark-looks";
import { OpenBook } from "./open-book";
import { putOwnSheet } from "./put-own-sheet";
import { activeCell, showCell } from "./selection";
import type { RunningUniver } from "./start-univer";
import { typedNumbers } from "./typed-numbers";
import { watchCells } from "./watch-cells";
import { writeCells } from "./write-cells";

type SelectionListener = (sheet: string, cell: CellReference | null) => void;

/** Univer as the grid of the workbench. */
export class UniverGrid implements Grid {
  private readonly injector: Injector;
  private disposables: readonly IDisposable[] = [];
  private readonly edits: CellEdits;
  private readonly selectionListeners = new Set<SelectionListener>();
  private book: OpenBook | undefined;
  private marks: ReadonlyMap<string, MarkLooks> = new Map();
  private selected: Grid["active"] = { sheet: "", cell: null };
  private isOpening = false;
  private books = 0;

  constructor(
    private readonly running: RunningUniver,
    private readonly snapshotOf: (bytes: Uint8Array) => Promise<WorkbookSnapshot>,
  ) {
    this.injector = running.univer.__getInjector();
    const calculations = new Calculations(this.injector, running.thread);
    this.edits = new CellEdits(() => calculations.settled());
  }

  async show(bytes: Uint8Array): Promise<GridLimits> {
    const { data, notDrawn, fileMarks } = await this.snapshotOf(bytes);
    // Until it is known which formulas can be calculated, an edit would spoil what the others show.
    this.isOpening = true;
    try {
      this.close();
      const formulas = formulaCells(data);
      const workbook = this.running.univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, { ...data, id: `book${String(++this.books)}` });
      const book = (this.book = new OpenBook(workbook, this.injector.get(FormulaDataModel)));
      if (this.books === 1) this.listen();
      await this.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
      const kept = await unevaluated(this.running, book, formulas);
      keepValues(this.injector, book, kept);
      this.mark(fileMarks.marks, fileMarks.style);
      this.noteSelection();
      return { unevaluated: kept.map(({ cell }) => cell), notDrawn };
    } finally {
      this.isOpening = false;
    }
  }

  get sheets(): readonly string[] {
    return this.book?.visibleSheets() ?? [];
  }

  get active(): Grid["active"] {
    return this.selected;
  }

  reveal(sheet: string): void {
    const { book } = this;
    const subUnitId = book?.sheet(sheet)?.getSheetId();
    if (!book || subUnitId === undefined) return;
    const params: ISetWorksheetHideMutationParams = { unitId: book.id, subUnitId, hidden: BooleanNumber.FALSE };
    this.injector.get(ICommandService).syncExecuteCommand(SetWorksheetHideMutation.id, params);
  }

  activate(sheet: string): void {
    if (this.book && this.sheets.includes(sheet)) showCell(this.running.api, this.book, sheet, undefined);
  }

  select(cell: CellReference): void {
    if (this.book && this.sheets.includes(cell.sheet)) showCell(this.running.api, this.book, cell.sheet, cell);
  }

  async set(cells: readonly GridCell[]): Promise<readonly GridCell[]> {
    const { book } = this;
    if (!book) return [];
    const known = cells.filter(({ cell }) => book.sheet(cell.sheet));
    const formulas = known.flatMap(({ cell, state: { formula, value } }) => (formula === undefined ? [] : [{ cell, formula, value }]));
    for (const { cell, state } of known) if (state.formula === undefined) book.kept.forget(cell);
    for (const { cell, formula, value } of await unevaluated(this.running, book, formulas)) book.kept.keep(cell, formula, value);
    return this.edits.resultsOf(() => writeCells(this.injector, book, known));
  }

  mark(marks: readonly Mark[], style: MarkStyle, untouched: readonly string[] = []): void {
    const { book } = this;
    if (!book) return;
    const looks = [...groupBySheet(marks)].flatMap(([name, group]): [string, MarkLooks][] => {
      const sheet = book.sheet(name);
      return sheet ? [[sheet.getSheetId(), markLooks(group, style, (row, column) => sheet.getMergedCell(row, column) ?? null)]] : [];
    });
    const kept = [...this.marks].filter(([sheetId]) => untouched.includes(book.nameOf(sheetId) ?? ""));
    this.marks = new Map([...looks, ...kept]);
    this.running.api.getActiveWorkbook()?.getActiveSheet().refreshCanvas();
  }

  putSheet(name: string, rows: Parameters<Grid["putSheet"]>[1], columnWidths: readonly number[] = []): void {
    if (this.book) putOwnSheet(this.injector, this.book, name, rows, columnWidths);
  }

  setDark(isDark: boolean): void {
    this.running.api.toggleDarkMode(isDark);
  }

  onEdited(listener: (edit: GridEdit) => void): () => void {
    return this.edits.listen(listener);
  }

  onSelected(listener: SelectionListener): () => void {
    this.selectionListeners.add(listener);
    return () => void this.selectionListeners.delete(listener);
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
    this.selectionListeners.clear();
    this.running.univer.dispose();
    this.running.thread.end();
  }

  private close(): void {
    if (this.book) this.injector.get(IUniverInstanceService).disposeUnit(this.book.id);
    this.book = undefined;
    this.marks = new Map();
    this.edits.forget();
    this.selected = { sheet: "", cell: null };
  }

  /** Univer brings up its parts with the first workbook only. */
  private listen(): void {
    const { injector } = this;
    const book = (): OpenBook | undefined => this.book;
    this.disposables = [
      ...watchCells(injector, book, (changes, source) => this.edits.changed(changes, source)),
      allowCommands(injector, () => !this.isOpening),
      keepFormats(injector),
      typedNumbers(injector, book),
      centreErrors(injector),
      drawMarks(injector, (sheetId) => this.marks.get(sheetId)),
      injector.get(ICommandService).onCommandExecuted(({ id }) => {
        if (id === SetSelectionsOperation.id || id === SetWorksheetActiveOperation.id) this.noteSelection();
      }),
    ];
  }

  private noteSelection(): void {
    const found = this.book && activeCell(this.running.api, this.book);
    if (!found) return;
    const { sheet, cell } = this.selected;
    const isSame = sheet === found.sheet && (cell && found.cell ? sameReference(cell, found.cell) : cell === found.cell);
    if (isSame) return;
    this.selected = found;
    for (const listener of this.selectionListeners) listener(found.sheet, found.cell);
  }
}
