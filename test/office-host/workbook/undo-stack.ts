/** Excel's own undo, as far as an add-in can see it: one record per batch or user action that changed something. */
export class UndoStack {
  private readonly records: (() => void)[][] = [];
  private open: (() => void)[] = [];

  /** How many steps the user could go back. */
  get depth(): number {
    return this.records.length;
  }

  /** Remembers how to take one change back. */
  record(restore: () => void): void {
    this.open.push(restore);
  }

  /** Ends a step. */
  close(): void {
    if (this.open.length > 0) this.records.push(this.open);
    this.open = [];
  }

  clear(): void {
    this.records.length = 0;
    this.open = [];
  }

  /** Ctrl+Z. False when there is nothing to take back. */
  undo(): boolean {
    const last = this.records.pop();
    for (const restore of last?.reverse() ?? []) restore();
    return last !== undefined;
  }
}
