import type { Change } from "../../changes/change";
import type { Refusal } from "../../host/workbook-host";
import { sameReference, type CellReference } from "../../sheet/address";
import { Store } from "../../taskpane/session/store";
import type { ListedSheet } from "../file/messages";
import type { RemoteFile } from "../file/remote-file";
import { ChangedCells } from "./changed-cells";
import type { View } from "./view";

/** Keeps what the page shows of a workbook up to date. */
export class KeptView {
  readonly store: Store<View>;
  readonly #changed = new ChangedCells();
  readonly #revealed = new Set<string>();

  constructor(
    private readonly file: RemoteFile,
    private listed: readonly ListedSheet[],
  ) {
    const { sheets, hidden } = this.#tabs();
    const [sheet = ""] = sheets;
    this.store = new Store<View>({ sheets, hidden, revealed: null, sheet, cell: null, content: null, changed: 0, isUnsaved: false, refusals: [], editFailure: null, stale: [], limits: null });
  }

  /** The cell that is shown, and what it holds as soon as that is known. */
  async show(sheet: string, cell: CellReference | null): Promise<void> {
    const { cell: before, content } = this.store.get();
    const isSame = before !== null && cell !== null && sameReference(before, cell);
    this.store.set({ sheet, cell, content: isSame ? content : null });
    if (!cell) return;
    // A file that was let go meanwhile answers no more, and nobody looks at it.
    const held = await this.file.ask({ kind: "cell", cell }).catch(() => null);
    const { cell: now } = this.store.get();
    if (now && sameReference(now, cell)) this.store.set({ content: held });
  }

  /** Cells were written, or edited. */
  async tellWritten(changes: readonly Change[], stale: readonly CellReference[]): Promise<void> {
    this.#changed.take(changes);
    const { sheet, cell } = this.store.get();
    this.store.set({ changed: this.#changed.count, isUnsaved: true, refusals: [], editFailure: null, stale });
    await this.show(sheet, cell);
  }

  /** An edit was set back: the file refuses, or we made a mistake. */
  tellSetBack(refusals: readonly Refusal[], editFailure: string | null = null): void {
    this.store.set({ refusals, editFailure });
  }

  /** Something beside the cells was written. */
  tellUnsaved(): void {
    this.store.set({ isUnsaved: true });
  }

  tellSaved(): void {
    this.store.set({ isUnsaved: false });
  }

  addSheet(name: string): void {
    if (!this.listed.some((each) => each.name === name)) this.listed = [...this.listed, { name, visibility: "visible" }];
    this.store.set({ ...this.#tabs(), isUnsaved: true });
  }

  /** Hidden sheets that have a tab all the same. */
  get revealed(): ReadonlySet<string> {
    return this.#revealed;
  }

  reveal(name: string): void {
    this.#revealed.add(name);
    this.store.set({ ...this.#tabs(), revealed: name });
  }

  /** What was told once was read. */
  dismiss(what: "set-back" | "stale" | "limits" | "revealed"): void {
    if (what === "set-back") this.store.set({ refusals: [], editFailure: null });
    else if (what === "revealed") this.store.set({ revealed: null });
    else this.store.set(what === "stale" ? { stale: [] } : { limits: null });
  }

  #tabs(): Pick<View, "sheets" | "hidden"> {
    const isShown = ({ name, visibility }: ListedSheet): boolean => visibility === "visible" || this.#revealed.has(name);
    return { sheets: this.listed.filter(isShown).map(({ name }) => name), hidden: this.listed.filter((each) => !isShown(each)).map(({ name }) => name) };
  }
}
