import { Store } from "../../taskpane/session/store";
import type { PaneSession } from "../../taskpane/session/pane-session";
import type { FileThread } from "../file/remote-file";
import type { Grid } from "../grid/grid";
import { InTurn } from "../host/in-turn";
import type { WorkbenchHost } from "../host/workbench-host";
import type { FileSource } from "./file-source";
import { failureOf, FileOpening } from "./opening";
import type { OpenWorkbook, WorkbenchState } from "./workbench-state";

/** What the page works with beside its own state. */
export interface WorkbenchParts {
  readonly startFile: () => FileThread;
  readonly startSession: (host: WorkbenchHost, name: string) => PaneSession;
  /** Draws an empty grid in this element. */
  readonly loadGrid: (container: HTMLElement) => Promise<Grid>;
  readonly save: (name: string, bytes: Uint8Array) => void;
  readonly checkedName: (name: string) => string;
}

/** Opening shorter than this ends before anybody wonders. */
const PATIENCE_MS = 300;

/** The page for people without Excel: one workbook at a time, with its pane and its grid. */
export class Workbench {
  readonly store = new Store<WorkbenchState>({ open: null, opening: null, failure: null, waiting: null, grid: "loading", download: null });
  #opening: FileOpening | null = null;
  #grid: Grid | null = null;
  #container: HTMLElement | null = null;
  readonly #attaching = new InTurn();
  #opened = 0;

  constructor(private readonly parts: WorkbenchParts) {}

  /** Whether leaving would lose something. */
  get isUnsaved(): boolean {
    return this.store.get().open?.host.view.store.get().isUnsaved ?? false;
  }

  /** Opens a file in the place of the one that is open; where changes would be lost, it is asked first. */
  async open(source: FileSource): Promise<void> {
    if (this.isUnsaved) this.store.set({ waiting: source, failure: null });
    else await this.#open(source);
  }

  /** What becomes of the changes, for the file that waits. */
  async decide(choice: "download" | "drop" | "stay"): Promise<void> {
    const { waiting } = this.store.get();
    if (!waiting) return;
    if (choice === "download") await this.download();
    if (choice === "stay" || (choice === "download" && this.isUnsaved)) this.store.set({ waiting: null });
    else await this.#open(waiting);
  }

  /** Gives up the file on its way in. */
  cancelOpening(): void {
    this.#opening?.giveUp();
    this.#opening = null;
    this.store.set({ opening: null });
  }

  async download(): Promise<void> {
    const { open } = this.store.get();
    if (!open) return;
    const name = this.parts.checkedName(open.name);
    try {
      await open.host.save((bytes) => this.parts.save(name, bytes));
      this.store.set({ download: { name } });
    } catch {
      this.store.set({ download: "failed" });
    }
  }

  dismiss(what: "failure" | "download"): void {
    this.store.set(what === "failure" ? { failure: null } : { download: null });
  }

  /** Draws the grid in this element, and in it the workbook that is open. */
  async showGrid(container: HTMLElement): Promise<void> {
    this.#container = container;
    this.store.set({ grid: "loading" });
    try {
      this.#grid ??= await this.parts.loadGrid(container);
    } catch {
      this.store.set({ grid: "failed" });
      return;
    }
    const { open } = this.store.get();
    if (open) await this.#attach(open);
    else this.store.set({ grid: "ready" });
  }

  setDark(isDark: boolean): void {
    this.#grid?.setDark(isDark);
  }

  /** After the grid could not be loaded, or could not show the workbook. */
  async retryGrid(): Promise<void> {
    if (this.#container) await this.showGrid(this.#container);
  }

  async #open(source: FileSource): Promise<void> {
    this.cancelOpening();
    const { name } = source;
    const opening = new FileOpening(source, this.parts.startFile());
    this.#opening = opening;
    this.store.set({ opening: { name, isLong: false, cells: 0 }, failure: null, waiting: null, download: null });
    const update = (change: { readonly isLong?: true; readonly cells?: number }) => {
      const { opening: shown } = this.store.get();
      if (shown && this.#opening === opening) this.store.set({ opening: { ...shown, ...change } });
    };
    const timer = setTimeout(() => update({ isLong: true }), PATIENCE_MS);
    try {
      const host = await opening.open((cells) => update({ cells }));
      if (!opening.isGivenUp) await this.#take(name, host);
    } catch (error) {
      if (!opening.isGivenUp) this.store.set({ opening: null, failure: failureOf(name, error) });
    } finally {
      clearTimeout(timer);
    }
  }

  async #take(name: string, host: WorkbenchHost): Promise<void> {
    const { open: before } = this.store.get();
    const open = { id: ++this.#opened, name, host, session: this.parts.startSession(host, name) };
    this.#opening = null;
    this.store.set({ open, opening: null });
    before?.session.end();
    before?.host.close();
    const started = open.session.start();
    if (this.#grid) await this.#attach(open);
    await started;
  }

  /** One after the other: a grid shows one workbook, the one that was opened last. */
  #attach({ id, host }: OpenWorkbook): Promise<void> {
    return this.#attaching.take(async () => {
      const isShown = (): boolean => this.store.get().open?.id === id;
      if (!this.#grid || !isShown()) return;
      this.store.set({ grid: "loading" });
      const grid = await host.attach(this.#grid).then(() => "ready" as const, () => "failed" as const);
      if (isShown()) this.store.set({ grid });
    });
  }
}
