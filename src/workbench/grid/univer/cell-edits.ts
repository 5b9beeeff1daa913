import type { GridCell, GridEdit } from "../grid";
import { EditCollector, type CellChange } from "./edit-collector";
import type { ChangeSource } from "./watch-cells";

type EditListener = (edit: GridEdit) => void;

/** Sorts what happens to cells into what the user edited and what the program's own writing brings about. */
export class CellEdits {
  private readonly listeners = new Set<EditListener>();
  private readonly users = new EditCollector();
  /** One for each writing that waits for its results. */
  private readonly own = new Set<EditCollector>();
  private isTelling = false;

  /** `calculated` is kept once nothing is left to calculate. */
  constructor(private readonly calculated: () => Promise<void>) {}

  changed(changes: readonly CellChange[], source: ChangeSource): void {
    if (source === "own") return;
    for (const change of changes) {
      if (source === "user") this.users.edited(change);
      else for (const collector of [this.users, ...this.own]) collector.calculated(change);
    }
    if (source === "user") void this.tell();
  }

  /** Runs a writing of our own, and answers which formulas then give something else. */
  async resultsOf(write: () => void): Promise<readonly GridCell[]> {
    const collector = new EditCollector();
    this.own.add(collector);
    try {
      write();
      await this.calculated();
      return collector.take()?.recalculated ?? [];
    } finally {
      this.own.delete(collector);
    }
  }

  listen(listener: EditListener): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Forgets what was not told yet: the workbook is gone. */
  forget(): void {
    this.users.take();
  }

  private async tell(): Promise<void> {
    if (this.isTelling) return;
    this.isTelling = true;
    try {
      await this.calculated();
    } finally {
      this.isTelling = false;
    }
    const edit = this.users.hasEdits ? this.users.take() : undefined;
    if (edit) for (const listener of this.listeners) listener(edit);
  }
}
