import type { Change } from "../../changes/change";
import type { Refusal } from "../../host/workbook-host";
import { sameReference, type CellReference } from "../../sheet/address";
import { Store } from "../../taskpane/session/store";
import type { RemoteFile } from "../file/remote-file";
import { ChangedCells } from "./changed-cells";
import type { View } from "./view";

/** Keeps what the page shows of a workbook up to date. */
export class KeptView {
  readonly store: Store<View>;
  readonly #changed = new ChangedCells();

  constructor(
    private readonly file: RemoteFile,
    sheets: readonly string[],
  ) {
    const [sheet = ""] = sheets;
    this.store = new Store<View>({ sheets, sheet, cell: null, content: null, changed: 0, isUnsaved: false, refusals: [], editFailure: null, stale: [], limits: null });
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
    const { sheets } = this.store.get();
    this.store.set({ sheets: sheets.includes(name) ? sheets : [...sheets, name], isUnsaved: true });
  }

  /** What was told once was read. */
  dismiss(what: "set-back" | "stale" | "limits"): void {
    if (what === "set-back") this.store.set({ refusals: [], editFailure: null });
    else this.store.set(what === "stale" ? { stale: [] } : { limits: null });
  }
}
